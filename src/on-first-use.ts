/**
 * A constant that is made on its first use and then kept: for what costs a start time that most runs can do without, such as
 * a table made from the lexicon. `make` takes nothing and gives the same each time, so nobody can tell when it ran; if it
 * throws, the next use tries again.
 */
export function onFirstUse<Value>(make: () => Value): () => Value {
  let made: Made<Value> | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** The same for each of a closed set of keys, such as the lists of the lexicon: every value stays, so the set bounds them. */
export function onFirstUseOfEach<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  return keptIn(new Map<Key, Made<Value>>(), make)
}

/** The same for each of any number of objects, with what is told of an object for as long as it is there. */
export function onFirstUseOfEachObject<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  return keptIn(new WeakMap<Key, Made<Value>>(), make)
}

/** In an object of its own, so that `undefined` is a value like others. */
interface Made<Value> {
  readonly value: Value
}

interface Store<Key, Value> {
  get(key: Key): Made<Value> | undefined
  set(key: Key, made: Made<Value>): unknown
}

function keptIn<Key, Value>(store: Store<Key, Value>, make: (key: Key) => Value): (key: Key) => Value {
  return (key) => {
    const known = store.get(key)
    if (known !== undefined) return known.value
    const value = make(key)
    store.set(key, { value })
    return value
  }
}
