// Writes the TypeScript types of the published document, src/document/document-types.ts and document-types-version-1.ts, from its
// JSON Schemas, with the schemas' descriptions as comments: node scripts/document-types.js [--check]
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'

/** Parts of the document that have a name of their own, by where they stand. */
const NAMED = {
  origins: 'Origins',
  'captions[]': 'Caption',
  'updates[]': 'Update',
  'warnings[]': 'Warning',
  'hints[]': 'Hint',
  stats: 'Stats',
  'stats.roles': 'RoleCounts',
  source: 'Source',
  generator: 'Generator',
  'blocks[]': 'DocumentBlock'
}
const HEAD =
  '/** Made by scripts/document-types.js of the JSON Schema, and as long as that; a test compares the two. */\n'

/** What a part says without its description, to the name that it has. */
const known = new Map()
const schemas = await schemasInSources()
const latest = typesOf(
  schemas.documentSchema,
  'Document',
  'One article as stet writes it. Every key is there but those marked `?`.',
  NAMED
)
const names = [...known.values()].sort().join(', ')
const first = typesOf(
  schemas.documentSchemaVersion1,
  'DocumentVersion1',
  'A document of the first version, which archives may hold.',
  {}
)
const used = names.split(', ').filter((name) => first.some((one) => new RegExp(`\\b${name}\\b`).test(one)))
keep('src/document/document-types.ts', [HEAD, ...latest])
keep('src/document/document-types-version-1.ts', [
  HEAD,
  `import type { ${used.join(', ')} } from './document-types.ts'\n`,
  ...first
])

function keep(file, parts) {
  const input = parts.join('\n')
  const made = execFileSync('node_modules/.bin/biome', ['format', `--stdin-file-path=${file}`], {
    input,
    encoding: 'utf8'
  })
  if (!process.argv.includes('--check')) writeFileSync(file, made)
  else if (made !== readFileSync(file, 'utf8')) {
    console.error(`${file} is not what the schema says: node scripts/document-types.js`)
    process.exitCode = 1
  }
}

async function schemasInSources() {
  const contents = `export { documentSchema } from './src/document/schema.ts'
export { documentSchemaVersion1 } from './src/document/schema-version-1.ts'`
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.', loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}

/** Declarations of a schema and of its parts that have a name. */
function typesOf(schema, name, description, names) {
  const declarations = []
  declarations.unshift(declaration(schema, name, description, ''))
  return declarations

  function declaration(part, called, says, at) {
    const type = typeOf(part, at, named, true)
    return `${comment(says)}export ${part.anyOf === undefined ? `interface ${called} ` : `type ${called} = `}${type}\n`
  }

  function named(part, at) {
    const { description: says, ...rest } = part
    const shape = JSON.stringify(rest)
    if (names[at] !== undefined && !known.has(shape)) {
      known.set(shape, names[at])
      declarations.push(declaration(part, names[at], says, at))
    }
    return known.get(shape) ?? null
  }
}

function typeOf(schema, at, named, isDeclared = false) {
  const name = isDeclared ? null : named(schema, at)
  if (name !== null) return name
  if (schema.const !== undefined) return literal(schema.const)
  if (schema.enum !== undefined) return schema.enum.map(literal).join(' | ')
  if (schema.anyOf !== undefined) return unionOf(schema.anyOf, at, named)
  return [schema.type]
    .flat()
    .map((type) => ofType(type, schema, at, named))
    .join(' | ')
}

function ofType(type, schema, at, named) {
  switch (type) {
    case 'null':
    case 'string':
    case 'boolean':
      return type
    case 'integer':
    case 'number':
      return 'number'
    case 'array': {
      const item = typeOf(schema.items, `${at}[]`, named)
      return item.includes(' ') ? `(${item})[]` : `${item}[]`
    }
    case 'object':
      return schema.properties === undefined ? '{ [key: string]: unknown }' : objectOf(schema, at, named)
    default:
      throw new Error(`expected a schema with a type that this script knows, but got ${JSON.stringify(schema)}`)
  }
}

function objectOf({ properties, required }, at, named, without = []) {
  const keys = Object.entries(properties).filter(([key]) => !without.includes(key))
  const lines = keys.map(([key, schema]) => {
    const type = typeOf(schema, at === '' ? key : `${at}.${key}`, named)
    return `${comment(schema.description)}${key}${required.includes(key) ? '' : '?'}: ${type}\n`
  })
  return `{\n${lines.join('')}}`
}

/** What all alternatives have is written once. */
function unionOf(alternatives, at, named) {
  const [first] = alternatives
  const same = (key) =>
    alternatives.every(({ properties }) => JSON.stringify(properties[key]) === JSON.stringify(first.properties[key]))
  const keys = Object.keys(first.properties)
  const own = keys.filter((key) => !same(key))
  const parts = alternatives.map(
    ({ properties }) =>
      `{\n${own.map((key) => `${comment(properties[key].description)}${key}: ${typeOf(properties[key], at, () => null)}\n`).join('')}}`
  )
  return `${objectOf(first, at, named, own)} & (\n  | ${parts.join('\n  | ')}\n)`
}

function literal(value) {
  return typeof value === 'string' ? `'${value}'` : String(value)
}

function comment(description) {
  return description === undefined ? '' : `/** ${description} */\n`
}
