import type { Artifact } from './artifact.ts'

/** `*** START OF THE PROJECT GUTENBERG EBOOK … ***`, also without spaces, and the older notices. */
const START = /^\*{3} ?START OF (?:THE |THIS )?PROJECT GUTENBERG|^\*END\*? ?THE SMALL PRINT/i
const END = /^\*{3} ?END OF (?:THE |THIS )?PROJECT GUTENBERG|^End of (?:the |this )?Project Gutenberg/i
const CREDIT = /^(?:Produced by|E-text prepared by|Transcribed (?:by|from)|This etext was prepared by)\b/i
/** Fields of the licence's head, which say what the text is. */
const FIELD = /^(Title|Author|Translator|Editor|Release Date|Posting Date|Language|Character set encoding): (.+)$/
/** Lines after the start that may name who made the text. */
const CREDITS_WITHIN = 10

const fold = (text: string): string => text.trim().toLowerCase()

/** Project Gutenberg's licence before and after a text. */
export const gutenberg: Artifact = {
  name: 'project-gutenberg',
  why: 'its licence around the text',
  looksLike: (text) =>
    text.includes('*') && /^\*{3} ?START OF|^\*END\*? ?THE SMALL PRINT/im.test(text) && /project gutenberg/i.test(text),
  find(lines, { marks, hints }) {
    const start = lines.findIndex(({ text }) => START.test(text))
    const end = lines.findIndex(({ text }, at) => at > start && END.test(text))
    let crediting = false
    let title = ''
    for (const [at, line] of lines.entries()) {
      const outside = at <= start || (end >= 0 && at >= end)
      const credit: boolean =
        !outside && at <= start + CREDITS_WITHIN && (CREDIT.test(line.text) || (crediting && line.gap === 0))
      crediting = credit
      if (outside || credit) marks.set(line.number, ['field-other'])
      else if (title !== '' && fold(line.text) === title) marks.set(line.number, ['field-headline'])
      const [, field = '', value = ''] = (at < start ? FIELD.exec(line.text) : null) ?? []
      if (field === 'Title') title = fold(value)
      if (field !== '') hints.push({ field: field.toLowerCase().replace(/ /g, '-'), value, line: line.number })
    }
  }
}
