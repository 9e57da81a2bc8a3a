// JSON Lines of made-up articles: node bench/data/make-jsonl.js BYTES [LONG], where LONG is the size of one line, the
// tenth, that is longer than all the others; 0 for none.
import { article, pour } from './synthetic-article.js'

const [bytes = 1e8, long = 0] = process.argv.slice(2).map(Number)

await pour(bytes, (number) => {
  if (number === 9 && long > 0) {
    const line = Buffer.alloc(long, 'x ')
    line.write('{"id":"long","text":"')
    line.write('"}\n', long - 3)
    return line
  }
  const text = article(number).join('\n\n')
  return Buffer.from(`${JSON.stringify({ id: `doc-${number}`, url: `https://example.org/${number}`, text })}\n`)
})
