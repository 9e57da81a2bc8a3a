// Writes a Common Crawl WET of invented pages: node bench/data/make-wet.js BYTES [gzip]. With gzip, each record is a
// member of its own.
import { gzipSync } from 'node:zlib'
import { article, writeUntil } from './synthetic-article.js'

const [bytes = '1e8', packed] = process.argv.slice(2)

function record(type, headers, body) {
  const named = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\n${named.join('')}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n`
  const whole = Buffer.from(`${head}${body}\r\n\r\n`)
  return packed === 'gzip' ? gzipSync(whole, { level: 1 }) : whole
}

await writeUntil(Number(bytes), (number) => {
  const id = `<urn:uuid:00000000-0000-4000-8000-${String(number).padStart(12, '0')}>`
  const headers = { 'WARC-Record-ID': id, 'WARC-Date': '2021-03-05T16:51:31Z', 'Content-Type': 'text/plain' }
  if (number === 0)
    return record('warcinfo', { ...headers, 'Content-Type': 'application/warc-fields' }, 'isPartOf: invented\r\n')
  return record(
    'conversion',
    { ...headers, 'WARC-Target-URI': `https://example.org/${number}` },
    article(number).join('\n')
  )
})
