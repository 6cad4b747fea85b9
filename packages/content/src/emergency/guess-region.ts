import type { RegionCode } from './regions.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

const zonesByRegion: readonly (readonly [RegionCode, readonly string[]])[] = [
  ['DE', words('Europe/Berlin Europe/Busingen')],
  ['AT', words('Europe/Vienna')],
  ['CH', words('Europe/Zurich')],
  ['UK', words('Europe/London Europe/Belfast Europe/Jersey Europe/Guernsey Europe/Isle_of_Man GB')],
  [
    'US',
    words(`America/New_York America/Chicago America/Denver America/Los_Angeles America/Phoenix America/Anchorage
      America/Detroit America/Boise America/Juneau America/Sitka America/Nome America/Adak America/Metlakatla
      America/Yakutat America/Menominee Pacific/Honolulu`),
  ],
  [
    'EU',
    words(`Europe/Amsterdam Europe/Athens Europe/Bratislava Europe/Brussels Europe/Bucharest Europe/Budapest
      Europe/Copenhagen Europe/Dublin Europe/Helsinki Europe/Lisbon Europe/Ljubljana Europe/Luxembourg Europe/Madrid
      Europe/Malta Europe/Mariehamn Europe/Paris Europe/Prague Europe/Riga Europe/Rome Europe/Sofia Europe/Stockholm
      Europe/Tallinn Europe/Vilnius Europe/Warsaw Europe/Zagreb Atlantic/Azores Atlantic/Canary Atlantic/Madeira
      Africa/Ceuta Asia/Nicosia`),
  ],
]

/** These have a zone for every county of a state. */
const usPrefixes = words('America/Indiana/ America/Kentucky/ America/North_Dakota/ US/')

/** Where the phone seems to be, by its IANA time zone alone. A guess: it can always be changed. */
export function guessRegion(zone: string): RegionCode {
  const found = zonesByRegion.find(([, zones]) => zones.includes(zone))
  if (found !== undefined) return found[0]
  return usPrefixes.some(prefix => zone.startsWith(prefix)) ? 'US' : 'other'
}
