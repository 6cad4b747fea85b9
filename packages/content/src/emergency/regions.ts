import type { Day, Text } from '@backstride/kit'

export const regionCodes = ['DE', 'AT', 'CH', 'UK', 'US', 'EU', 'other'] as const
export type RegionCode = (typeof regionCodes)[number]

/** A number as it is dialled, and as it is read. */
export interface PhoneNumber {
  readonly dial: string
  readonly shown: string
  /** Who answers, where that needs saying. */
  readonly who?: Text
}

/** Whom to call where. A person has to check each row against an official page, and date it. */
export interface EmergencyRegion {
  readonly code: RegionCode
  readonly name: Text
  /** The first one is on the call button. */
  readonly emergency: readonly [PhoneNumber, ...PhoneNumber[]]
  /** Medical advice on the same day, day and night; null: none that holds for the whole region. */
  readonly urgentAdvice: PhoneNumber | null
  /** Someone to talk to when life feels too heavy; empty: none known for the whole region. */
  readonly crisis: readonly PhoneNumber[]
  /** Last day a person checked the row; null: not yet. */
  readonly checkedOn: Day | null
  readonly source: string
}

const number = (shown: string, who?: Text): PhoneNumber => ({
  dial: shown.replace(/\s/g, ''),
  shown,
  ...(who === undefined ? {} : { who }),
})

const fromMemory = { checkedOn: null, source: '[M] from memory, to be checked by a person' } as const
const samaritans: Text = { en: 'Samaritans', de: 'Samaritans' }
const pastoralLine: Text = { en: 'TelefonSeelsorge', de: 'TelefonSeelsorge' }
const handOut: Text = { en: 'Die Dargebotene Hand', de: 'Die Dargebotene Hand' }

export const emergencyRegions: readonly EmergencyRegion[] = [
  {
    code: 'DE',
    name: { en: 'Germany', de: 'Deutschland' },
    emergency: [number('112')],
    urgentAdvice: number('116117', {
      en: 'medical on-call service',
      de: 'ärztlicher Bereitschaftsdienst',
    }),
    crisis: [number('0800 1110111', pastoralLine), number('116123', pastoralLine)],
    ...fromMemory,
  },
  {
    code: 'AT',
    name: { en: 'Austria', de: 'Österreich' },
    emergency: [number('144'), number('112')],
    urgentAdvice: null,
    crisis: [number('142', pastoralLine)],
    ...fromMemory,
  },
  {
    code: 'CH',
    name: { en: 'Switzerland', de: 'Schweiz' },
    emergency: [number('144'), number('112')],
    urgentAdvice: null,
    crisis: [number('143', handOut)],
    ...fromMemory,
  },
  {
    code: 'UK',
    name: { en: 'United Kingdom', de: 'Vereinigtes Königreich' },
    emergency: [number('999'), number('112')],
    urgentAdvice: number('111', { en: 'NHS 111', de: 'NHS 111' }),
    crisis: [number('116123', samaritans)],
    ...fromMemory,
  },
  {
    code: 'US',
    name: { en: 'United States', de: 'USA' },
    emergency: [number('911')],
    urgentAdvice: null,
    crisis: [number('988', { en: '988 Lifeline', de: '988 Lifeline' })],
    ...fromMemory,
  },
  {
    code: 'EU',
    name: { en: 'Another EU country', de: 'Anderes EU-Land' },
    emergency: [number('112')],
    urgentAdvice: null,
    crisis: [],
    ...fromMemory,
  },
  {
    code: 'other',
    name: { en: 'Another country', de: 'Anderes Land' },
    emergency: [
      number('112', {
        en: 'works from a mobile phone in many countries',
        de: 'geht in vielen Ländern vom Handy aus',
      }),
    ],
    urgentAdvice: null,
    crisis: [],
    ...fromMemory,
  },
]

const regionByCode = new Map<string, EmergencyRegion>(emergencyRegions.map(region => [region.code, region]))

/** The region with this code; the one for any other country when there is none. */
export function emergencyRegion(code: string): EmergencyRegion {
  const region = regionByCode.get(code) ?? regionByCode.get('other')
  if (region === undefined) throw new Error('The numbers for any other country are missing.')
  return region
}
