import { useEffect, useRef, useState } from 'react'
import { usePreferences } from '../../app/services.tsx'
import { createHeadphoneButton } from '../headphones/headphone-button.ts'

/** The headphone button says what the ground says, for whoever turned that on. Returns what every tap calls: it may take the button. */
export function useHeadphones(onPress: () => void): () => void {
  const [{ headphoneButton }] = usePreferences()
  const press = useRef(onPress)
  useEffect(() => {
    press.current = onPress
  })
  const [button] = useState(() => createHeadphoneButton('Backstride', () => press.current()))
  useEffect(() => button.release, [button])
  useEffect(() => {
    if (!headphoneButton) button.release()
  }, [button, headphoneButton])
  return headphoneButton ? button.take : () => undefined
}
