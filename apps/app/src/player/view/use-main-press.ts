import { useEffect, useRef } from 'react'
import { saidByKey } from './main-key.ts'
import type { MainAction } from './player-parts.ts'
import { isOtherControl, keyPress } from './press-target.tsx'

/** What the ground says is also said by a tap anywhere on it and by a key, wherever the focus is. */
export function useMainPress(
  main: MainAction | undefined,
  { onMain, onPause }: { readonly onMain: () => void; readonly onPause: (() => void) | undefined },
): void {
  const now = useRef({ main, onMain, onPause })
  useEffect(() => {
    now.current = { main, onMain, onPause }
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { main, onMain, onPause } = now.current
      const onOtherControl = isOtherControl(event.target)
      const said = saidByKey(keyPress(event, onOtherControl), main?.keys ?? 'go')
      const act = said === 'pause' ? onPause : said === 'main' && main !== undefined ? onMain : undefined
      if (act === undefined) return
      // Space scrolls, and a control that has the focus would be pressed as well.
      event.preventDefault()
      act()
    }
    const onClick = ({ target }: MouseEvent) => {
      const { main, onMain } = now.current
      if (main === undefined || !(target instanceof Element)) return
      // The main control itself answers its own click.
      if (target.closest('button, a, input, select, textarea, summary, label, [role=dialog]') !== null) return
      const area = main.area === 'screen' ? '.player' : '.player-ground'
      if (target.closest(area) !== null) onMain()
    }
    window.addEventListener('keydown', onKey)
    window.addEventListener('click', onClick)
    return () => {
      window.removeEventListener('keydown', onKey)
      window.removeEventListener('click', onClick)
    }
  }, [])
}
