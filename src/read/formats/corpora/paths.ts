/** Names from a record's root to one of its values. */
export type Path = readonly string[]

export type Fields = Record<string, unknown>

/** `metadata.title` → its names. */
export function paths(...dotted: readonly string[]): readonly Path[] {
  return dotted.map((path) => path.split('.'))
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function valueAt(input: Fields, path: Path): unknown {
  let value: unknown = input
  for (const name of path) {
    if (!isFields(value)) return undefined
    value = value[name]
  }
  return value
}

/** The value at a path that a user has named: a field's own name may have full stops. */
export function namedValue(input: Fields, name: string): unknown {
  return name in input ? input[name] : valueAt(input, name.split('.'))
}

/** The first of the paths that holds a text with something in it. */
export function firstText(input: Fields, from: readonly Path[]): string | undefined {
  for (const path of from) {
    const value = valueAt(input, path)
    if (typeof value === 'string' && value.trim() !== '') return value
  }
  return undefined
}
