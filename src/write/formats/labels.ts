import type { Writer } from '../writer.ts'
import { sourceLines } from './source-lines.ts'

/** `{"id","labels"}`: one role for each line of the text as split at its line ends, `""` for a blank one. */
export const labels: Writer = {
  name: 'labels',
  description: 'one role for each line, on one line of JSON',
  extension: 'labels.ndjson',
  many: 'lines',
  reasons: false,
  rolesAlone: true,
  write(written) {
    const { blocks, source } = written.document
    const { lines, firstLine } = sourceLines(written)
    const roles: string[] = new Array(lines.length).fill('')
    for (const { role, line, lineEnd } of blocks)
      for (let at = line - firstLine; at <= lineEnd - firstLine; at++) {
        // A block of text with a blank line after every line holds blank ones.
        if (written.article === null || lines[at]?.trim() !== '') roles[at] = role
      }
    return `${JSON.stringify({ id: source.id ?? source.name, labels: roles })}\n`
  }
}
