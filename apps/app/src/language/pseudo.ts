import type { Messages } from '@lingui/core'

/**
 * A language nobody speaks: every letter of a translated sentence is accented, so that a test sees at once which visible
 * words never went through translation. Only in builds made with `--mode pseudo`, with `?pseudo` in the address.
 */
export const isPseudo = (): boolean =>
  import.meta.env.MODE === 'pseudo' &&
  (new URLSearchParams(location.search).has('pseudo') || sessionStorage.getItem('pseudo') === 'yes')

const accented: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...'aàeèiìoòuùnñcçsšzžyýdðrřtťlľgğAÀEÈIÌOÒUÙNÑCÇSŠZŽYÝDĐRŘTŤLĽGĞbƀmɱhĥkķpþfƒwŵvṽjĵqɋxẋBƁMṀHĤKĶPÞFƑWŴVṼJĴQɊXẊ',
  ].reduce<[string, string][]>((pairs, letter, place, all) => {
    if (place % 2 === 1) pairs.push([all[place - 1] ?? '', letter])
    return pairs
  }, []),
)

export const pseudo = (text: string): string =>
  text.replace(/[A-Za-z]/g, letter => accented[letter] ?? letter)

/** The same catalogue with its words accented; names of values and forms of plurals stay. */
export function pseudoMessages(messages: Messages): Messages {
  return Object.fromEntries(
    Object.entries(messages).map(([id, message]) => [id, pseudoMessage(message) as Messages[string]]),
  )
}

function pseudoMessage(message: unknown): unknown {
  if (typeof message === 'string')
    return message.replace(/<[^>]*>|[^<]+/g, part => (part[0] === '<' ? part : pseudo(part)))
  if (!Array.isArray(message)) return message
  return message.map(part => {
    if (typeof part === 'string') return pseudoMessage(part)
    if (!Array.isArray(part)) return part
    // A value: [name, type?, forms?]; forms are messages by plural category.
    const [name, type, forms] = part as [unknown, unknown, unknown]
    if (typeof forms !== 'object' || forms === null || Array.isArray(forms)) return part
    return [
      name,
      type,
      Object.fromEntries(
        Object.entries(forms).map(([form, value]) => [
          form,
          form === 'offset' ? value : pseudoMessage(value),
        ]),
      ),
    ]
  })
}
