/** @returns a page that has each key of the document, by the document's JSON Schema. */
export function pageOfDocument(schema) {
  const lines = [
    '# The JSON document',
    '',
    `\`${schema.title}\`, key by key. Every key is there, \`null\` or \`[]\` where the dump says nothing, but those marked "may be absent".`
  ]
  section(schema, '', lines)
  return `${lines.join('\n')}\n`
}

/** A table of an object's keys, and below it the sections of those that are objects, or lists of objects, themselves. */
function section(schema, at, lines) {
  const inner = []
  if (at !== '') lines.push('', `## \`${at}\``, '', schema.description ?? '')
  lines.push('', '| key | type | what |', '|---|---|---|')
  for (const [key, part] of Object.entries(schema.properties)) {
    const place = at === '' ? key : `${at}.${key}`
    const absent = schema.required.includes(key) ? '' : ' May be absent.'
    lines.push(`| \`${key}\` | ${typeOf(part)} | ${cell(part.description)}${absent} |`)
    const object = objectOf(part)
    if (object !== null) inner.push([object, part.type === 'array' ? `${place}[]` : place])
  }
  for (const [object, place] of inner) section(object, place, lines)
}

/** The object that a part is, or is a list of. Blocks are of several forms, which differ in the values of `role` and `kind` alone. */
function objectOf(part) {
  const one = part.type === 'array' ? part.items : part
  if (one.anyOf === undefined) return one.properties === undefined ? null : one
  const [first] = one.anyOf
  const values = (key) => ({
    ...first.properties[key],
    const: undefined,
    enum: one.anyOf.flatMap(({ properties }) => properties[key].enum ?? properties[key].const ?? []),
    description:
      key === 'kind'
        ? 'A finer name within the role; null for a role without kinds.'
        : first.properties[key].description
  })
  return {
    ...first,
    description: one.description,
    properties: { ...first.properties, role: values('role'), kind: values('kind') }
  }
}

function typeOf(part) {
  if (part.const !== undefined) return `\`${part.const}\``
  if (part.enum !== undefined) return [...new Set(part.enum)].map((value) => `\`${value}\``).join(' ')
  if (part.type === 'array')
    return `list of ${part.items.anyOf === undefined && part.items.properties === undefined ? `${part.items.type}s` : 'objects'}`
  return [part.type].flat().join(' or ')
}

const cell = (text = '') => text.replaceAll('|', '\\|')
