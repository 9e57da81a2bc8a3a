import type { Line } from '../../blocks/lines.ts'
import { isHeadline, type Part } from './heads.ts'

/** Words that say of what stands below that it is an article: a chapter, a step or a day is a part of one. */
const WORDS: ReadonlySet<string> = new Set([
  ...['article', 'story', 'artikel', 'artículo', 'articulo', 'articolo', 'artigo', 'noticia', 'notícia', 'artykuł'],
  ...['статья', 'bericht', 'meldung', 'doc', 'document', 'dokument', 'documento', 'item']
])
const NUMBERED =
  /^(\p{L}{3,12}) (?:#|no\. ?|nr\. ?)?(\d{1,4})(?: of \d{1,4}| ?\/ ?\d{1,4})?(?:$|[:.)–—-] ?(.*)$| [–—-] (.*)$)/iu

/** `Article 1`, `STORY 2: Ferry returns`: numbers that rise by one, each with a headline behind it or below it. */
export function numberedParts(lines: readonly Line[]): Part[] | null {
  const parts: Part[] = []
  let headless = false
  for (const [start, line] of lines.entries()) {
    const [, word = '', number = '', behind, apart] = NUMBERED.exec(line.text) ?? []
    if ((start > 0 && line.gap === 0) || !WORDS.has(word.toLowerCase())) continue
    const title = behind ?? apart ?? ''
    const at = title === '' ? start + 1 : start
    headless ||= Number(number) !== parts.length + 1 || !isHeadline(lines, at, true)
    parts.push({ start, title: title === '' ? (lines[at]?.text ?? '') : title, body: at + 1 })
  }
  return headless ? null : parts
}
