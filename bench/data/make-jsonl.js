// Writes JSON Lines of invented articles: node bench/data/make-jsonl.js BYTES [LONG], where LONG is the size of the
// tenth line, which is then longer than all others; 0 for none.
import { article, writeUntil } from './synthetic-article.js'

const [bytes = 1e8, long = 0] = process.argv.slice(2).map(Number)

await writeUntil(bytes, (number) => {
  if (number === 9 && long > 0) {
    const line = Buffer.alloc(long, 'x ')
    line.write('{"id":"long","text":"')
    line.write('"}\n', long - 3)
    return line
  }
  const text = article(number).join('\n\n')
  return Buffer.from(`${JSON.stringify({ id: `doc-${number}`, url: `https://example.org/${number}`, text })}\n`)
})
