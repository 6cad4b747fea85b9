import { useId } from 'react'
import './choices.css'

/** An amount between nothing and all, in steps that each have a word. */
export function Slider({
  label,
  words,
  value,
  onChange,
}: {
  readonly label: string
  /** One for each step, from nothing to all; at least two. */
  readonly words: readonly string[]
  /** 0 to 1. */
  readonly value: number
  readonly onChange: (value: number) => void
}) {
  const id = useId()
  const last = words.length - 1
  const step = Math.round(value * last)
  const word = words[step]
  return (
    <div className="slider">
      <label htmlFor={id}>
        <strong>{label}</strong>
      </label>
      <output htmlFor={id} className="slider-word">
        {word}
      </output>
      <input
        id={id}
        type="range"
        min={0}
        max={last}
        step={1}
        value={step}
        aria-valuetext={word}
        onChange={event => onChange(event.target.valueAsNumber / last)}
      />
    </div>
  )
}
