import type { LexiconKind } from '../../../lexicon/index.ts'
import { phraseAt, wordsOf } from '../../../lexicon/match.ts'
import type { Piece } from '../../../tree/article.ts'
import type { KnownNames } from '../../byline/outlets.ts'
import { hintsOf } from '../../fields/publisher-hints.ts'

/** A site's name has at most this many words. */
const LONGEST_NAME = 6

/** What a copyright line has before its owner: signs, years, words. */
const BEFORE_OWNER = /^[\s©,.:–-]{0,12}(?:\(c\)\s{0,4})?(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?)?[\s,.:–-]{0,4}/iu

/** What of a word may be an owner's name. */
const OWNER_WORD = /^\p{Lu}[\p{L}\p{M}.'’&-]{0,30}/u
/** A word that is no initial or short form, and ends a sentence. */
const SENTENCE_END = /[\p{L}\p{M}]{4}\.$/u
/** Characters in which an owner is looked for. */
const OWNER_WITHIN = 120

/** A word that begins with a small letter. */
const SMALL_WORD = /^\p{Ll}[\p{L}\p{M}]{2,30}/u

/** Kinds of struck lines in which a site speaks of itself by its name. */
const OF_SITES: ReadonlySet<string> = new Set(['copyright', 'subscribe', 'promo', 'related', 'consent', 'paywall'])

/**
 * The outlet and the persons that a text tells of beside its bylines: the record's publication, the address, owners of
 * copyright, what the site says of itself, lines that are a name alone, notes about authors.
 *
 * @param language ISO 639-1
 */
export function knownNames(
  pieces: readonly Piece[],
  publication: string | null,
  url: string | null,
  language: string | null = null
): KnownNames {
  let outlets: ReadonlySet<string> | undefined
  let ofSite: string | undefined
  let small: ReadonlySet<string> | undefined
  return {
    language,
    isOutlet: (words) => {
      const name = letters(words.join(' '))
      if (name.length < 2) return false
      outlets ??= outletsIn(pieces, publication, url)
      if (outlets.has(name)) return true
      if (words.length < 2 || !isPaper(words)) return false
      ofSite ??= ` ${pieces
        .filter(({ kind }) => kind !== null && OF_SITES.has(kind))
        .map(({ text }) => wordsOf(text).join(' '))
        .join(' | ')} `
      return ofSite.includes(` ${wordsOf(words.join(' ')).join(' ')} `)
    },
    isCommon: (word) => {
      small ??= new Set(pieces.flatMap(({ role, text }) => (role === 'body' ? smallWords(text) : [])))
      return small.has(word.toLowerCase())
    },
    isPlace: (words) => {
      const name = words.join(' ')
      return pieces.some(({ role, text }) => role === 'body' && isSaidOfPlace(text, name))
    },
    isPerson: (words) => {
      const name = words.join(' ')
      return pieces.some(({ role, text }) => role !== 'headline' && opensWith(text, name))
    }
  }
}

/** Whether `in`, `near` or `from` stands before the name. */
function isSaidOfPlace(text: string, name: string): boolean {
  const at = text.indexOf(name)
  const before = at < 1 ? [] : wordsOf(text.slice(Math.max(0, at - LONGEST_PREPOSITION), at))
  return [1, 2].some((count) => phraseAt('in-words', before.slice(-count), 0)?.end === Math.min(count, before.length))
}

/** Two words before a name (characters). */
const LONGEST_PREPOSITION = 20

function smallWords(text: string): string[] {
  return text.split(' ').flatMap((word) => SMALL_WORD.exec(word)?.[0] ?? [])
}

/** Whether a line begins with a name and goes on in small letters, or not at all. */
function opensWith(text: string, name: string): boolean {
  if (!text.startsWith(name)) return false
  return /^(?:$|[,.:;|]|\s+[\p{Ll}|(–—-])/u.test(text.slice(name.length))
}

function outletsIn(pieces: readonly Piece[], publication: string | null, url: string | null): ReadonlySet<string> {
  const paper = publication?.trim() ?? ''
  // `The Harlow Guardian (London)`: databases put the place behind a paper's name.
  const names = [paper, paper.replace(/\s?[([][^()[\]]{1,60}[)\]]$/u, ''), ...hostNames(url)]
  for (const { role, kind, text } of pieces) {
    if (text.includes('@'))
      for (const [, host = ''] of text.matchAll(/@([a-z0-9-]{4,63})\.[a-z]{2,10}/gi)) names.push(host)
    if (role !== 'boilerplate') continue
    if (kind === 'copyright') names.push(ownerIn(text))
    names.push(...hintsOf(text, kind).map(({ value }) => value))
    // A masthead, or the site's name in a footer.
    if (text.length < 60 && isPaper(text.split(' '))) names.push(text)
  }
  return new Set(
    names
      .flatMap((name) => [letters(name), letters(withoutArticle(name)), lastWord(name)])
      .filter((name) => name.length > 1)
  )
}

/** `www.harlownews.example.org` → `harlownews`, `example`. */
function hostNames(url: string | null): string[] {
  const host = /^https?:\/\/([^/:?#]{1,255})/iu.exec(url ?? '')?.[1] ?? ''
  return host.split('.').slice(0, -1)
}

function ownerIn(text: string): string {
  const words = text.split(' ')
  const low = words.map((word) => wordsOf(word)[0] ?? word)
  const start = phraseAt('copyright', low, 0)?.end ?? 0
  const said = words.slice(start).join(' ').replace(BEFORE_OWNER, '').replace(BEFORE_OWNER, '')
  const owner = openingName(said.slice(0, OWNER_WITHIN).split(' '))
  return owner.length <= LONGEST_NAME ? owner.join(' ') : ''
}

/** Words that begin with capitals, and small ones between them such as `of`, up to a sign or the end of a sentence. */
function openingName(words: readonly string[]): string[] {
  const name: string[] = []
  for (const [at, word] of words.entries()) {
    const own = OWNER_WORD.exec(word)?.[0]
    if (own === undefined) {
      if (name.length === 0 || !isJoiner(word) || !OWNER_WORD.test(words[at + 1] ?? '')) break
      name.push(word)
    } else {
      const isLast = SENTENCE_END.test(own)
      name.push(isLast ? own.slice(0, -1) : own)
      if (isLast || own !== word) break
    }
  }
  return name
}

function isJoiner(word: string): boolean {
  return word === '&' || isEntry('owner-joiners', word)
}

/** One to six words, the last of which names papers or broadcasters. */
function isPaper(words: readonly string[]): boolean {
  return (
    words.length <= LONGEST_NAME &&
    wordsOf((words.at(-1) ?? '').replaceAll('-', ' ')).some((word) => isEntry('newspaper-words', word))
  )
}

function withoutArticle(name: string): string {
  const [first = '', ...rest] = name.split(' ')
  return rest.length > 0 && isEntry('articles', first.toLowerCase()) ? rest.join(' ') : ''
}

/** `Globe`, of the `Harlow Globe`. */
function lastWord(name: string): string {
  const words = name.split(' ')
  return words.length > 1 && isPaper(words) ? letters(words.at(-1) ?? '') : ''
}

function isEntry(kind: LexiconKind, word: string): boolean {
  return phraseAt(kind, [word], 0) !== null
}

function letters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}
