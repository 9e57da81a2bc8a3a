import { pieces } from '../tree/visit.ts'
import type { Writer } from './writer.ts'

/** `{"id","labels"}`: one role for each line of the text as split at its line ends, `""` for a blank one. */
export const labels: Writer = {
  name: 'labels',
  description: 'one role for each line, on one line of JSON',
  extension: 'labels.ndjson',
  many: 'lines',
  reasons: false,
  write({ article, document }) {
    // A text that ends in a line end has an empty last line; so has a text without any line.
    const endsOpen = article.lines === 0 || /[\r\n]$/.test(article.text)
    const roles: string[] = new Array(article.lines + (endsOpen ? 1 : 0)).fill('')
    for (const piece of pieces(article)) {
      const lines = article.text.slice(piece.position.start.offset, piece.position.end.offset).split(/\r\n|\r|\n/)
      // A block of text with a blank line after every line holds blank ones.
      for (const [at, line] of lines.entries())
        if (line.trim() !== '') roles[piece.line - article.firstLine + at] = piece.role
    }
    return `${JSON.stringify({ id: document.source.id ?? document.source.name, labels: roles })}\n`
  }
}
