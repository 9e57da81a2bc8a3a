/** Controls, and characters that reorder text: shown instead of obeyed. */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what this is about
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]/g

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text for an element or a quoted attribute. Controls and bidi controls become visible. */
export function escapeHtml(text: string): string {
  return text
    .replace(UNSEEN, (letter) => `\\u{${letter.charCodeAt(0).toString(16)}}`)
    .replace(/[&<>"']/g, (letter) => ENTITIES[letter] as string)
}
