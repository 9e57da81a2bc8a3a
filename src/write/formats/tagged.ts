import { KINDS, ROLES } from '../../tree/roles.ts'
import { TEXTS, type Writer } from '../writer.ts'
import { sourceLines } from './source-lines.ts'

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
  many: TEXTS,
  reasons: false,
  write(written) {
    const { lines, firstLine } = sourceLines(written)
    if (lines.at(-1) === '') lines.pop()
    const tagged: string[] = new Array(lines.length).fill('')
    for (const { role, kind, line, lineEnd } of written.document.blocks) {
      const tag = kind === null ? role : `${role}/${kind}`
      for (let at = line - firstLine; at <= lineEnd - firstLine; at++) {
        const text = lines[at] ?? ''
        if (text.trim() !== '') tagged[at] = `${(at === line - firstLine ? tag : '').padEnd(WIDTH)} | ${text}`
      }
    }
    return tagged.length === 0 ? '' : `${tagged.join('\n')}\n`
  }
}
