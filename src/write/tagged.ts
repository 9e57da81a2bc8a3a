import { KINDS, ROLES } from '../tree/roles.ts'
import { pieces } from '../tree/visit.ts'
import type { Writer } from './writer.ts'

/** The width of the longest tag there is, so that files made by hand and by stet line up. */
const WIDTH = Math.max(
  ...ROLES.flatMap((role) => [role.length, ...KINDS[role].map((kind) => `${role}/${kind}`.length)])
)

/**
 * `caption/picture | Above: the dam at dusk.`: the dump's own lines behind their role and kind; a line
 * that goes on the block of the line before has no tag of its own.
 */
export const tagged: Writer = {
  name: 'tagged',
  description: 'the dump itself, each line behind its role: to correct by hand and to train on',
  extension: 'tagged',
  many: 'texts',
  reasons: false,
  write({ article }) {
    const lines: string[] = new Array(article.lines).fill('')
    for (const piece of pieces(article)) {
      const source = article.text.slice(piece.position.start.offset, piece.position.end.offset).split(/\r\n|\r|\n/)
      const tag = piece.kind === null ? piece.role : `${piece.role}/${piece.kind}`
      source.forEach((line, at) => {
        if (line.trim() === '') return
        lines[piece.line - article.firstLine + at] = `${(at === 0 ? tag : '').padEnd(WIDTH)} | ${line}`
      })
    }
    return lines.length === 0 ? '' : `${lines.join('\n')}\n`
  }
}
