/** Controls, and characters that reorder text: shown instead of obeyed. */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what this is about
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]/g

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text for an element or a quoted attribute. Controls and bidi controls become visible. */
export function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"']/g, (letter) => ENTITIES[letter] as string)
}

/** A value as JSON inside of a page, which no text in it ends or reorders; the page reads the same value, but for controls, which are visible. */
export function jsonInPage(value: unknown): string {
  const json = JSON.stringify(value, (_key, part) => (typeof part === 'string' ? visible(part) : part))
  return json.replace(/[<>&]/g, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`)
}

function visible(text: string): string {
  return text.replace(UNSEEN, (letter) => `\\u{${letter.charCodeAt(0).toString(16)}}`)
}
