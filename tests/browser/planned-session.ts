import { readFileSync } from 'node:fs'
import type { Conveyed } from './record-session.ts'

/** A row of docs/transcripts: what is said and shown, and which tones sound, at one moment. */
interface Row {
  readonly tMs: number
  readonly state: string
  readonly said: string | undefined
  readonly shown: string | undefined
  readonly tones: readonly string[]
}

export interface PlannedSession {
  readonly lines: readonly Conveyed[]
  /** What the runner of the page does, and when. */
  readonly taps: readonly PlannedTap[]
  readonly endsMs: number
}

export interface PlannedTap {
  readonly tMs: number
  readonly what: 'heard' | 'lying' | 'steady' | 'felt' | 'lifted'
}

/** The article's dose in six minutes, as the transcripts of the docs have it. */
export function plannedSession(lang: 'en' | 'de'): PlannedSession {
  const page = new URL(`../../docs/transcripts/six-minutes.${lang}.md`, import.meta.url)
  const rows = readFileSync(page, 'utf8')
    .split('\n')
    .filter(line => /^\| \d/.test(line))
    .map(rowOf)
  return { lines: linesOf(rows), taps: tapsOf(rows), endsMs: rows.at(-1)?.tMs ?? 0 }
}

function rowOf(line: string): Row {
  const [time = '', state = '', words = '', tones = ''] = line
    .split('|')
    .slice(1)
    .map(cell => cell.trim())
  const [, minutes = '', seconds = ''] = /^(\d+):(\d+\.\d+)$/.exec(time) ?? []
  const [, said, shown] = /^(?:\*\*(.*)\*\*)? ?(?:\((.*)\))?$/.exec(words) ?? []
  return {
    tMs: Math.round((Number(minutes) * 60 + Number(seconds)) * 1000),
    state,
    said,
    // What is said without other words in brackets is shown as it is said.
    shown: shown ?? said,
    tones: tones.split(', ').filter(tone => tone !== ''),
  }
}

function linesOf(rows: readonly Row[]): readonly Conveyed[] {
  let caption: string | undefined
  return rows.flatMap(({ tMs, said, shown, tones }): Conveyed[] => {
    const isNew = shown !== undefined && shown !== caption
    caption = shown ?? caption
    return [
      ...(said === undefined ? [] : [{ tMs, channel: 'voice' as const, what: said }]),
      ...(isNew && shown !== undefined ? [{ tMs, channel: 'caption' as const, what: shown }] : []),
      ...tones.map(what => ({ tMs, channel: 'tone' as const, what })),
    ]
  })
}

/** Each is answered by the row that follows it: what waits goes on, thanks are said. */
function tapsOf(rows: readonly Row[]): readonly PlannedTap[] {
  const answers: readonly {
    readonly from: string
    readonly to: string
    readonly what: PlannedTap['what']
  }[] = [
    { from: 'soundCheck', to: 'lead', what: 'heard' },
    { from: 'setup', to: 'ready', what: 'lying' },
    { from: 'steady', to: 'countIn', what: 'steady' },
    { from: 'work', to: 'lost', what: 'lifted' },
  ]
  return rows.flatMap(({ tMs, state, said }, index): PlannedTap[] => {
    const before = rows[index - 1]?.state
    const tap = answers.find(({ from, to }) => from === before && to === state)
    if (tap !== undefined) return [{ tMs, what: tap.what }]
    return said === 'Thanks.' || said === 'Danke.' ? [{ tMs, what: 'felt' }] : []
  })
}
