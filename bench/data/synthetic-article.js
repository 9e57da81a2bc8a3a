// Invented articles for the programs of bench: the same number always gives the same article.
const WHO = [
  'The council',
  'A spokesman',
  'The engineer',
  'Farmers',
  'The agency',
  'Ruth Okafor',
  'Neighbours',
  'The board'
]
const DID = ['said on Monday that', 'had warned for years that', 'told a hearing that', 'denied that', 'hopes that']
const WHAT = ['the old bridge', 'the spillway', 'the drying barns', 'the market', 'a third of the onions', 'the weir']
const FATE = [
  'would be closed',
  'had been mended',
  'might not last the winter',
  'was older than the town',
  'costs too much'
]

/** Scatters consecutive numbers over 0 to 2^32 - 1 (xorshift). */
function scattered(number) {
  let bits = (number + 0x9e3779b9) | 0
  bits ^= bits << 13
  bits ^= bits >>> 17
  bits ^= bits << 5
  return bits >>> 0
}

const pick = (list, number) => list[scattered(number) % list.length]

function sentence(number) {
  return `${pick(WHO, number)} ${pick(DID, number + 1)} ${pick(WHAT, number + 2)} ${pick(FATE, number + 3)}.`
}

/** An article as a list of lines; between 6 and 45 of them. */
export function article(number) {
  const lines = [
    'Home',
    'News',
    `${pick(WHAT, number)} ${pick(FATE, number + 9)}, number ${number}`,
    `By ${pick(WHO, number)}`
  ]
  const paragraphs = 2 + (scattered(number) % 40)
  for (let at = 0; at < paragraphs; at++) {
    const seed = number * 131 + at * 7
    lines.push(
      `${sentence(seed)} ${sentence(seed + 11)} ${at % 5 === 0 ? '“Größer” – so said ' : ''}${sentence(seed + 23)}`
    )
  }
  lines.push('Share on Facebook', 'All rights reserved')
  return lines
}

/** Writes pieces to standard output until they have this many bytes, at the reader's pace. */
export async function writeUntil(bytes, pieceOf) {
  let written = 0
  let batch = []
  let size = 0
  for (let number = 0; written < bytes; number++) {
    const piece = pieceOf(number)
    written += piece.length
    size += piece.length
    batch.push(piece)
    if (size < 1 << 20 && written < bytes) continue
    if (!process.stdout.write(Buffer.concat(batch))) await new Promise((done) => process.stdout.once('drain', done))
    batch = []
    size = 0
  }
}
