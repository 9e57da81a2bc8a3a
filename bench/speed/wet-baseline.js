// The baseline for WET: parses each record with warcio, decodes its text and writes one JSON line.
import { WARCParser } from 'warcio'

for await (const record of WARCParser.iterRecords(process.stdin)) {
  if (record.warcType !== 'conversion') continue
  const text = Buffer.from(await record.readFully(false)).toString('utf8')
  if (!process.stdout.write(`${JSON.stringify({ url: record.warcTargetURI, text })}\n`)) {
    await new Promise((done) => process.stdout.once('drain', done))
  }
}
