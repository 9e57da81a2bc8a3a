// The baseline for JSON Lines: reads, parses and writes each line, and does nothing else.
let rest = Buffer.alloc(0)

async function write(lines) {
  if (lines.length > 0 && !process.stdout.write(`${lines.join('\n')}\n`)) {
    await new Promise((done) => process.stdout.once('drain', done))
  }
}

for await (const chunk of process.stdin) {
  rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
  const lines = []
  let start = 0
  for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10, start)) {
    lines.push(JSON.stringify(JSON.parse(rest.toString('utf8', start, end))))
    start = end + 1
  }
  rest = rest.subarray(start)
  await write(lines)
}
