import { sessionMachine } from '../../apps/app/src/player/session/session-machine.ts'

/** docs/player.md: the session player, drawn from its own definition. */
export function pages(): Record<string, string> {
  return { 'docs/player.md': page() }
}

type Node = typeof sessionMachine.root
type Transition = Node['always'] extends readonly (infer Each)[] | undefined ? Each : never

const page = (): string =>
  lines(
    '# The session player',
    '',
    '<!-- Written by `npm run docs` from the statechart itself; a test fails when it is stale. -->',
    '',
    'The player has no clock. About twenty times a second the page sends a frame with both clocks, and what lasts a while is over',
    'when trusted time says so (`packages/motion/src/trusted-time`). In square brackets: the guard that must hold. An arrow',
    'without an event is taken as soon as its guard holds; of several the first one in the definition wins.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    `  [*] --> ${sessionMachine.root.config.initial}`,
    ...block(sessionMachine.root, '  '),
    '  done --> [*]',
    '```',
    '',
    '| state | event | guard | leads to | does |',
    '|---|---|---|---|---|',
    ...rows(sessionMachine.root),
  )

/** The states inside a node and the arrows between them; arrows that leave it are drawn outside. */
function block(node: Node, indent: string): readonly string[] {
  return children(node).flatMap(child => {
    const inner = children(child)
    const nested =
      inner.length === 0
        ? []
        : [
            `${indent}state ${child.key} {`,
            `${indent}  [*] --> ${child.config.initial}`,
            ...block(child, `${indent}  `),
            `${indent}}`,
            ...inner.flatMap(each => arrows(each, indent, { leaving: true })),
          ]
    return [...nested, ...arrows(child, indent, { leaving: node.parent === undefined ? undefined : false })]
  })
}

function arrows(
  node: Node,
  indent: string,
  { leaving }: { leaving: boolean | undefined },
): readonly string[] {
  return transitions(node).flatMap(({ event, transition }) => {
    const target = targetOf(transition)
    if (target === undefined) return []
    const leaves = transition.target?.[0]?.parent !== node.parent
    if (leaving !== undefined && leaves !== leaving) return []
    const guard = guardOf(transition)
    const words = [event, ...(guard === '' ? [] : [`[${guard}]`])].filter(word => word !== '').join(' ')
    return [`${indent}${node.key} --> ${target}${words === '' ? '' : ` : ${words}`}`]
  })
}

const rows = (node: Node): readonly string[] =>
  children(node).flatMap(child => [
    ...transitions(child).map(
      ({ event, transition }) =>
        `| ${child.key} | ${event} | ${guardOf(transition)} | ${targetOf(transition) ?? ''} | ${doesOf(transition)} |`,
    ),
    ...rows(child),
  ])

function transitions(node: Node): readonly { readonly event: string; readonly transition: Transition }[] {
  const always = (node.always ?? []).map(transition => ({ event: '', transition }))
  const named = [...node.transitions.entries()].flatMap(([event, list]) =>
    list.map(transition => ({ event: String(event), transition })),
  )
  return [...always, ...named]
}

const children = (node: Node): readonly Node[] => Object.values(node.states) as readonly Node[]
/** A history state is named by what it stands for. */
const targetOf = (transition: Transition): string | undefined => {
  const target = transition.target?.[0]
  return target === undefined ? undefined : target.type === 'history' ? target.parent?.key : target.key
}
const guardOf = ({ guard }: Transition): string => (typeof guard === 'string' ? guard : '')
const doesOf = ({ actions }: Transition): string =>
  actions.map(action => (typeof action === 'string' ? action : '')).join(', ')

const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`
