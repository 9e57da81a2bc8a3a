const FLOWED = /format=["']?flowed/gi
const DELETES_SPACE = /delsp=["']?yes/i
const QUOTE = /^>+/
const SIGNATURE = '-- '

/** Whether a message says that the lines of its text flow on (RFC 3676). */
export function isFlowed(bytes: string): boolean {
  return bytes.search(FLOWED) >= 0
}

/** The same message as one whose lines do not: the parser joins quoted lines with their signs in between. */
export function notFlowed(bytes: string): string {
  return bytes.replace(FLOWED, 'format=x')
}

/** Lines that end in a space go on in the next, if that is quoted as often. */
export function joinFlowed(text: string, bytes: string): string {
  const deletes = DELETES_SPACE.test(bytes)
  const joined: string[] = []
  let before: { depth: number } | null = null
  for (const line of text.split('\n')) {
    const quote = QUOTE.exec(line)?.[0] ?? ''
    const said = line.slice(quote.length).replace(/^ /, '')
    if (before !== null && before.depth === quote.length && said !== SIGNATURE) joined.push(`${joined.pop()}${said}`)
    else joined.push(quote === '' ? said : `${quote} ${said}`)
    const goesOn = said.endsWith(' ') && said !== SIGNATURE
    before = goesOn ? { depth: quote.length } : null
    if (goesOn && deletes) joined.push((joined.pop() ?? '').slice(0, -1))
  }
  return joined.join('\n')
}
