import { type Alias, type Document, isAlias, isMap, isScalar, isSeq, type Node, Scalar, visit } from 'yaml'

/** Letters that aliases may stand for in one front matter: aliases of aliases make any number of a few hundred bytes. */
const MOST_BY_ALIASES = 100_000

const TAG = 'tag:yaml.org,2002:'
const SET = `${TAG}set`
/** What is no text, by its tag or, without one, as it is written. */
const NO_TEXT: readonly string[] = ['null', 'bool', 'binary'].map((name) => TAG + name)
const NULL = /^(?:~|null|Null|NULL)?$/
const BOOLEAN = /^(?:true|True|TRUE|false|False|FALSE)$/

/** Reads the values of a front matter as texts. Each method throws a RangeError where aliases stand for too much. */
export class FrontValues {
  readonly #targets = new Map<Alias, Node>()
  #left = MOST_BY_ALIASES
  #aliases = 0

  constructor(document: Document) {
    const anchors = new Map<string, Node>()
    visit(document, {
      Alias: (_, alias) => {
        const target = anchors.get(alias.source)
        if (target !== undefined) this.#targets.set(alias, target)
      },
      Value: (_, node) => {
        if (node.anchor !== undefined) anchors.set(node.anchor, node)
      }
    })
  }

  /** The value as evidence, in one text: scalars as written, lists joined by a comma, all else as JSON; empty for null. */
  text(value: unknown): string {
    return this.#follow(value, (node) => {
      if (isScalar(node)) return isNull(node) ? '' : this.#writtenIn(node)
      if (isSeq(node)) return node.items.map((item) => this.#item(item)).join(', ')
      return isMap(node) ? this.#json(node) : ''
    })
  }

  /** What it tells: of a scalar its lines, of a list its items, of a set its members, of a map what is named `name`. */
  texts(value: unknown): string[] {
    return this.#follow(value, (node) => {
      if (isSeq(node)) return node.items.flatMap((item) => (isSeq(item) ? [] : this.texts(item)))
      if (isMap(node) && node.tag === SET) return node.items.flatMap(({ key }) => this.texts(key))
      if (isMap(node)) return this.texts(node.get('name', true))
      if (!isScalar(node) || !isText(node)) return []
      const lines = this.#writtenIn(node).split('\n')
      return lines.map((line) => line.trim()).filter((line) => line !== '')
    })
  }

  /** Whether it is one text, on however many lines. */
  isOne(value: unknown): boolean {
    return isScalar(isAlias(value) ? this.#targets.get(value) : value)
  }

  #follow<Read>(value: unknown, read: (node: unknown) => Read): Read {
    if (!isAlias(value)) {
      if (this.#aliases > 0) this.#spend(1)
      return read(value)
    }
    this.#spend(1)
    this.#aliases++
    try {
      return read(this.#targets.get(value))
    } finally {
      this.#aliases--
    }
  }

  #spend(letters: number): void {
    this.#left -= letters
    if (this.#left < 0) throw new RangeError('aliases stand for too much')
  }

  #writtenIn(scalar: Scalar): string {
    const written = writtenIn(scalar)
    if (this.#aliases > 0) this.#spend(written.length)
    return written
  }

  #item(value: unknown): string {
    return isMap(value) || isSeq(value) ? this.#json(value) : this.text(value)
  }

  #json(value: unknown): string {
    return JSON.stringify(this.#data(value))
  }

  #data(value: unknown): unknown {
    return this.#follow(value, (node) => {
      if (isSeq(node)) return node.items.map((item) => this.#data(item))
      if (isMap(node))
        return Object.fromEntries(node.items.map(({ key, value: held }) => [this.#item(key), this.#data(held)]))
      return isScalar(node) && !isNull(node) ? this.#writtenIn(node) : null
    })
  }
}

/** Whether a value is a text that tells something; a number or a day is one as it is written. */
export function isText(node: unknown): node is Scalar {
  if (!isScalar(node) || isNull(node) || NO_TEXT.includes(node.tag ?? '')) return false
  return node.tag !== undefined || node.type !== Scalar.PLAIN || !BOOLEAN.test(writtenIn(node))
}

function isNull(node: Scalar): boolean {
  if (node.tag === `${TAG}null`) return true
  return writtenIn(node) === '' || (node.tag === undefined && node.type === Scalar.PLAIN && NULL.test(writtenIn(node)))
}

/** A scalar as it stands between its quotes, whatever its tag makes of it: what is a hint is not to be computed. */
export function writtenIn(node: Scalar): string {
  return node.source ?? String(node.value ?? '')
}
