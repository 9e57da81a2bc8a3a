/** A string of JSON, with the colon behind it where it is a key. */
const STRING = /"(?:[^"\\]|\\.)*"(\s*:)?/gs

/** Whether an object in a text of JSON has a key twice: more keys are written than its value has. */
export function hasDoubledKeys(text: string, value: unknown): boolean {
  let written = 0
  for (const [, colon] of text.matchAll(STRING)) if (colon !== undefined) written++
  return written !== keysIn(value)
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
