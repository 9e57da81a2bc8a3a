/** What XML 1.0 does not allow in a text, not even by a reference; half a surrogate pair too. It becomes U+FFFD. */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;'
}

/** Text as XML has it, between tags and in attributes. */
export function xmlText(text: string): string {
  return text.replace(NO_XML, '\ufffd').replace(/[&<>"\r]/g, (letter) => REFERENCES[letter] ?? letter)
}

/** An element; its content is XML already, its attributes are text. What is `null` is left out. */
export function element(
  name: string,
  content: string,
  attributes: Readonly<Record<string, string | null>> = {}
): string {
  const said = Object.entries(attributes).map(([key, value]) => (value === null ? '' : ` ${key}="${xmlText(value)}"`))
  return content === '' ? `<${name}${said.join('')}/>` : `<${name}${said.join('')}>${content}</${name}>`
}

/** An element of text; nothing where there is none. */
export function textElement(
  name: string,
  text: string | null,
  attributes: Readonly<Record<string, string | null>> = {}
): string {
  return text === null ? '' : element(name, xmlText(text), attributes)
}
