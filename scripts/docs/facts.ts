import { Envelope, kinds } from '@backstride/facts'
import * as z from 'zod/mini'
import { recordExamples } from './fact-examples.ts'
import { readSchemaComments, type SchemaComment } from './schema-comments.ts'

const examples = await recordExamples()
const commentsOf = readSchemaComments('packages/facts/src')

/** `docs/facts.md`: every kind of fact with its members, as the schemas and their comments have it. */
export const pages = (): Record<string, string> => ({
  'docs/facts.md': [
    '# Facts',
    '',
    'Everything Backstride remembers is a fact: one thing that was true once, stamped when it was made, never edited.',
    'A journal file is `{"format":"backstride-journal","version":1,"facts":[…]}` with facts as described here.',
    'Kinds and members that a version does not know are kept and carried. A correction is a fact too.',
    '',
    'Written from the schemas in `packages/facts` by `npm run docs`: change it there.',
    '',
    `Kinds: ${Object.keys(kinds)
      .map(kind => `[${kind}](#${kind.toLowerCase()})`)
      .join(', ')}.`,
    '',
    '## What every fact carries',
    '',
    ...table(z.toJSONSchema(Envelope, { unrepresentable: 'any' }) as JsonSchema, commentsOf('Envelope')),
    '',
    ...Object.entries(kinds).flatMap(([kind, { v, data, says }]) => [
      `## ${kind}`,
      '',
      `${says} Version ${v}.`,
      '',
      ...table(
        z.toJSONSchema(data, { unrepresentable: 'any' }) as JsonSchema,
        commentsOf(kind === 'ScreenAnswered' ? 'ScreenDocument' : kind),
      ),
      '',
      '```json',
      exampleText(examples.get(kind) ?? {}),
      '```',
      '',
    ]),
  ].join('\n'),
})

interface JsonSchema {
  readonly type?: string | readonly string[]
  readonly enum?: readonly (string | number)[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly items?: JsonSchema
  readonly anyOf?: readonly JsonSchema[]
  readonly minimum?: number
  readonly maximum?: number
  readonly default?: unknown
}

function table(schema: JsonSchema, comment: SchemaComment): string[] {
  return [
    '| member | is | must be there | means |',
    '|---|---|---|---|',
    ...rows(schema, comment, '').map(
      cells => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`,
    ),
  ]
}

function rows(schema: JsonSchema, comment: SchemaComment, prefix: string): string[][] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, member]) => {
    const said = comment.members.get(name)
    const isNeeded = schema.required?.includes(name) === true && member.default === undefined
    const path = `${prefix}${name}`
    const row = [`\`${path}\``, typeText(name, member, said), isNeeded ? 'yes' : '', said?.says ?? '']
    const inner = objectOf(member)
    if (inner === undefined) return [row]
    // Members made from a list all look alike: the list says it shorter.
    if (said === undefined || said.members.size === 0)
      return [[...row.slice(0, 1), likeText(inner), ...row.slice(2)]]
    const step = member.type === 'array' ? '[].' : '.'
    return [row, ...rows(inner, said, `${path}${step}`)]
  })
}

/** The object in a member: itself, the items of a list, or the one beside null. */
const objectOf = (schema: JsonSchema): JsonSchema | undefined =>
  schema.properties ? schema : [schema.items, ...(schema.anyOf ?? [])].find(inner => inner?.properties)

function likeText({ properties = {} }: JsonSchema): string {
  const namesByType = new Map<string, string[]>()
  for (const [name, member] of Object.entries(properties)) {
    const type = typeText(name, member)
    namesByType.set(type, [...(namesByType.get(type) ?? []), name])
  }
  return [...namesByType].map(([type, names]) => `${names.join(', ')}: ${type}`).join('; ')
}

function typeText(name: string, schema: JsonSchema, said?: SchemaComment): string {
  if (schema.anyOf) return schema.anyOf.map(inner => typeText(name, inner, said)).join(' or ')
  if (schema.type === 'array') return `list of ${typeText(name, schema.items ?? {}, said)}`
  if (schema.enum) {
    const values = schema.enum.map(value => `\`${value}\``)
    return values.length > 20
      ? `one of ${values.length} ids, ${values[0]} to ${values.at(-1)}`
      : values.join(', ')
  }
  const type = [schema.type ?? 'anything'].flat().map(plain => (plain === 'string' ? textName(said) : plain))
  return [type.join(' or '), rangeText(schema), unitOf(name)].filter(part => part !== '').join(', ')
}

/** What the check beside a text says that JSON Schema cannot. */
function textName(said: SchemaComment | undefined): string {
  if (said?.mentions.has('isDay')) return 'calendar day'
  if (said?.mentions.has('isInstant')) return 'UTC instant'
  if (said?.mentions.has('isZone')) return 'IANA zone'
  return 'text'
}

const isSafe = (bound: number | undefined): bound is number =>
  bound !== undefined && Math.abs(bound) < Number.MAX_SAFE_INTEGER

function rangeText({ minimum, maximum }: JsonSchema): string {
  if (isSafe(minimum) && isSafe(maximum)) return `${minimum} to ${maximum}`
  return isSafe(minimum) ? `from ${minimum}` : isSafe(maximum) ? `to ${maximum}` : ''
}

/** A number carries its unit in its name. */
function unitOf(name: string): string {
  const unit = Object.entries({ S: 's', M: 'm', Pct: '%', Years: 'years' }).find(
    ([ending]) => name.endsWith(ending) && name !== ending,
  )
  return unit?.[1] ?? (name === 'weeks' || name === 'days' ? name : '')
}

/** The stamp a line each, the data on one. */
const exampleText = (fact: Readonly<Record<string, unknown>>): string =>
  `{\n${Object.entries(fact)
    .map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`)
    .join(',\n')}\n}`
