/**
 * A constant that is made on its first use and then kept: for what costs a start time that most runs can do without, such as
 * a table made from the lexicon. `make` takes nothing and gives the same each time, so nobody can tell when it ran; if it
 * throws, the next use tries again.
 */
export function onFirstUse<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** The same for each of a closed set of keys, such as the lists of the lexicon: every value stays, so the set bounds them. */
export function onFirstUseOfEach<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, { readonly value: Value }>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known.value
    const value = make(key)
    made.set(key, { value })
    return value
  }
}

/** The same for each of any number of objects, with what is told of an object for as long as it is there. */
export function onFirstUseOfEachObject<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { readonly value: Value }>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known.value
    const value = make(key)
    made.set(key, { value })
    return value
  }
}
