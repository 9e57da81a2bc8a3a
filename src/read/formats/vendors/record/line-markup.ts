import type { Line } from '../../../blocks/lines.ts'

/**
 * Lines of an export that a converter has made into Markdown, as they are without the markup of single words and
 * lines: bold, emphasis, headings, links, escaped signs. Lines without any are the same objects.
 */
export function withoutMarkdown(lines: readonly Line[]): readonly Line[] {
  return lines.map((line) => {
    const text = plainText(line.text)
    return text === line.text ? line : { ...line, text }
  })
}

function plainText(text: string): string {
  if (!/[*#\\[>_|]/.test(text)) return text
  return text
    .replace(/^(?:#{1,6}|>) /, '')
    .replace(/!\[[^[\]]*\]\([^()]*\)(?:\{[^{}]*\})?/g, '')
    .replace(/\[([^[\]]+)\]\([^()\s]*(?: "[^"]*")?\)/g, '$1')
    .replace(/\*\*([^*]*)\*\*|\b__([^_]+)__\b/g, (_, bold = '', under = '') => bold + under)
    .replace(/\\$/, '')
    .replace(/\\([\\`*_{}[\]()#+.!'"|$@<>~^-])/g, '$1')
    .trim()
}
