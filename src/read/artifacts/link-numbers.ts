import type { Artifact } from './artifact.ts'

const HEADING = /^(?:References|Visible links|Hidden links):?$/
const ENTRY = /^\d{1,4}\. (?:https?|ftp|file|mailto|javascript|about):/
const NUMBER = /\[\d{1,4}\]/g
/** Fewer entries are a bibliography that happens to have addresses. */
const LEAST_ENTRIES = 2

/** Text browsers number links as `[12]text` and list the addresses at the end: without the list, the numbers stay. */
export const linkNumbers: Artifact = {
  name: 'link-numbers',
  why: 'a list of addresses under References',
  looksLike: (text) =>
    text.includes('References') &&
    /^[ \t]*References:?[ \t\r]*$/m.test(text) &&
    /^ {0,4}1\. (?:https?|file|ftp|mailto|javascript|about):/m.test(text),
  find(lines, { marks, joins, texts }) {
    const heading = lines.findLastIndex(({ text }) => HEADING.test(text) && text.startsWith('References'))
    const entries = lines.slice(heading + 1).filter(({ text }) => ENTRY.test(text)).length
    if (heading < 0 || entries < LEAST_ENTRIES) return
    for (const [at, line] of lines.entries()) {
      // What other artifacts have made of it: a line that a soft line end cut off goes on being part of the one before.
      const text = texts.get(line.number) ?? line.text
      if (at >= heading) {
        marks.set(line.number, ['links'])
        if (text !== '') joins.set(line.number, 'apart')
      } else if (text.includes('[')) {
        const bare = text.replace(NUMBER, '')
        if (bare.trim() !== '' && bare !== text) texts.set(line.number, bare)
      }
    }
  }
}
