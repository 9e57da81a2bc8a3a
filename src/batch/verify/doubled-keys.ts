const QUOTE = 0x22
const BACKSLASH = 0x5c
const COLON = 0x3a
/** JSON's white space has no code above that of the space. */
const SPACE = 0x20

/** Whether an object in a text of JSON has a key twice: more keys are written than its value has. */
export function hasDoubledKeys(text: string, value: unknown): boolean {
  return keysWritten(text) !== keysIn(value)
}

/** How many strings of a text of JSON have a colon behind them. */
function keysWritten(text: string): number {
  let keys = 0
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at)) {
    at++
    while (at < text.length && text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1
    at++
    while (text.charCodeAt(at) <= SPACE) at++
    if (text.charCodeAt(at) === COLON) keys++
  }
  return keys
}

/** How many keys all the objects in a value have; without recursion, since a file can be nested as deep as it likes. */
function keysIn(value: unknown): number {
  const open = [value]
  let keys = 0
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (typeof one !== 'object' || one === null) continue
    const parts: unknown[] = Object.values(one)
    if (!Array.isArray(one)) keys += parts.length
    for (const part of parts) open.push(part)
  }
  return keys
}
