import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** What the source says beside a schema: its comment, and the schema expression of each member. */
export interface SchemaComment {
  readonly says: string
  /** Names of the checks in the expression and in those it refers to, such as `isDay`. */
  readonly mentions: ReadonlySet<string>
  readonly members: ReadonlyMap<string, SchemaComment>
}

const nothing: SchemaComment = { says: '', mentions: new Set(), members: new Map() }

/** Reads the comments beside zod schemas, so that documentation needs no second copy of them. */
export function readSchemaComments(folder: string): (name: string) => SchemaComment {
  const declarations = new Map<string, { expression: ts.Expression; says: string }>()
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.ts') || path.endsWith('.test.ts')) continue
    const file = join(folder, path)
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
    for (const statement of source.statements) {
      if (!ts.isVariableStatement(statement)) continue
      for (const { name, initializer } of statement.declarationList.declarations)
        if (ts.isIdentifier(name) && initializer)
          declarations.set(name.text, { expression: initializer, says: commentOf(statement) })
    }
  }

  function commentsIn(expression: ts.Expression, says: string): SchemaComment {
    let comment: SchemaComment = { ...nothing, says, mentions: new Set(identifiersIn(expression)) }
    for (const name of identifiersIn(expression)) {
      const declared = declarations.get(name)
      if (declared === undefined || declared.expression === expression) continue
      const behind = commentsIn(declared.expression, declared.says)
      comment = {
        says: comment.says || behind.says,
        mentions: new Set([...comment.mentions, ...behind.mentions]),
        members: comment.members.size > 0 ? comment.members : behind.members,
      }
    }
    const object = objectIn(expression)
    return object === undefined ? comment : { ...comment, members: membersOf(object) }
  }

  function membersOf(object: ts.ObjectLiteralExpression): ReadonlyMap<string, SchemaComment> {
    const members = new Map<string, SchemaComment>()
    for (const property of object.properties) {
      if (!ts.isPropertyAssignment(property) && !ts.isShorthandPropertyAssignment(property)) continue
      const expression = ts.isPropertyAssignment(property) ? property.initializer : property.name
      members.set(property.name.getText(), commentsIn(expression, commentOf(property)))
    }
    return members
  }

  return name => {
    const declared = declarations.get(name)
    return declared === undefined ? nothing : commentsIn(declared.expression, declared.says)
  }
}

/** The object literal of `z.looseObject({ … })` and its like, through `z.optional(…)` and `.check(…)`. */
function objectIn(expression: ts.Expression): ts.ObjectLiteralExpression | undefined {
  if (!ts.isCallExpression(expression)) return undefined
  const { expression: called, arguments: args } = expression
  if (!ts.isPropertyAccessExpression(called)) return undefined
  const [first] = args
  if (/object$/i.test(called.name.text) && first && ts.isObjectLiteralExpression(first)) return first
  return objectIn(called.expression) ?? (first === undefined ? undefined : objectIn(first))
}

/** Names used in an expression, leaving out those inside an object's members: these speak for themselves. */
function identifiersIn(node: ts.Node): readonly string[] {
  if (ts.isIdentifier(node)) return [node.text]
  if (ts.isObjectLiteralExpression(node)) return []
  const names: string[] = []
  ts.forEachChild(node, child => {
    names.push(...identifiersIn(child))
  })
  return names
}

const commentOf = (node: ts.Node): string =>
  ts
    .getJSDocCommentsAndTags(node)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
