import type { Preferences } from '../../../app/preferences.ts'

type Signals = Pick<Preferences, 'voice' | 'tones' | 'vibration'>

/** Three common ways to follow a session with closed eyes; each can be changed one by one. */
export const presets = {
  voiceAndTones: { voice: true, tones: true, vibration: true },
  tonesOnly: { voice: false, tones: true, vibration: false },
  buzzOnly: { voice: false, tones: false, vibration: true },
} as const satisfies Readonly<Record<string, Signals>>

export type Preset = keyof typeof presets

/** own: chosen one by one. */
export function presetOf({ voice, tones, vibration }: Signals): Preset | 'own' {
  const same = (preset: Signals) =>
    preset.voice === voice && preset.tones === tones && preset.vibration === vibration
  const names: readonly Preset[] = ['voiceAndTones', 'tonesOnly', 'buzzOnly']
  return names.find(name => same(presets[name])) ?? 'own'
}
