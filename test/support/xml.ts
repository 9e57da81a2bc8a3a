/** An element of a well-formed XML text. */
export interface XmlElement {
  name: string
  attributes: Record<string, string>
  children: (XmlElement | string)[]
}

const TOKEN = /<\?[^?]*\?>|<\/([\w:.-]+)>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy
const CODES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#13': '\r' }

function plain(text: string): string {
  return text.replace(/&([^;]{0,8};?)/g, (whole, name: string) => {
    const code = CODES[name.replace(/;$/, '')]
    if (code === undefined || !name.endsWith(';')) throw new Error(`no reference: ${whole}`)
    return code
  })
}

/** Parses what a writer of XML may write, and throws for anything that is not well formed. */
export function parseXml(text: string): XmlElement {
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text))
    throw new Error('a character that XML has not')
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const open = [root]
  let end = 0
  for (const [whole, closed, opened, attributes = '', isEmpty, said] of text.matchAll(TOKEN)) {
    end += whole.length
    const inside = open.at(-1) as XmlElement
    if (said !== undefined) inside.children.push(plain(said))
    if (closed !== undefined && open.pop()?.name !== closed) throw new Error(`</${closed}> closes another`)
    if (opened === undefined) continue
    const pairs = [...attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
      key,
      plain(value)
    ])
    const child: XmlElement = { name: opened, attributes: Object.fromEntries(pairs), children: [] }
    inside.children.push(child)
    if (isEmpty === '') open.push(child)
  }
  if (end !== text.length) throw new Error(`no XML: ${text.slice(end, end + 40)}`)
  const [only, ...others] = root.children.filter((child) => typeof child !== 'string')
  if (open.length > 1 || only === undefined || others.length > 0) throw new Error('expected one element with an end')
  return only
}

export function elementsIn(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string')
}

export function textIn(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('')
}
