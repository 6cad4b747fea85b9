import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'

/** Of the height: with more of it the ground would cover what is to be read. */
const MOST = 0.4

/** Whether the ground would take too much of the height: then it keeps only its main button, the rest follows the words. */
export function useCrowdedGround(player: RefObject<HTMLElement | null>): boolean {
  const [crowded, setCrowded] = useState(false)
  // What stands on the ground changes with every state.
  useLayoutEffect(() => setCrowded(isCrowded(player.current)))
  useEffect(() => {
    const element = player.current
    if (element === null) return
    const sizes = new ResizeObserver(() => setCrowded(isCrowded(element)))
    sizes.observe(element)
    return () => sizes.disconnect()
  }, [player])
  return crowded
}

function isCrowded(player: HTMLElement | null): boolean {
  if (player === null || isBeside(player)) return false
  const parts = [...player.querySelectorAll('.player-ground-main, .player-ground-more')]
  const height = parts.reduce((sum, part) => sum + part.getBoundingClientRect().height, 0)
  return height > MOST * player.getBoundingClientRect().height
}

/** On a phone that lies on its side the ground stands beside the sky, as high as it. */
const isBeside = (player: HTMLElement): boolean =>
  getComputedStyle(player.querySelector('.player-ground') ?? player)
    .getPropertyValue('--ground-stands')
    .trim() === 'beside'
