// Many small invented dumps, the same for the same number: what the batch programs here feed on.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const FOLDER_FILES = 100

/** Plants invented dumps of about 1,900 bytes in folders of a hundred. */
export function plantDumps(folder, files) {
  for (let index = 0; index < files; index++) {
    const sub = path.join(folder, `d${Math.floor(index / FOLDER_FILES)}`)
    if (index % FOLDER_FILES === 0) mkdirSync(sub, { recursive: true })
    writeFileSync(path.join(sub, `dump-${index}.txt`), dump(index))
  }
}

function dump(index) {
  const paragraphs = Array.from(
    { length: 5 },
    (_, at) =>
      `Engineers in valley ${index * 7 + at} said on Monday that the gate had opened ${at + 1} centimetres further than planned. ` +
      `"We can hold the lake where it is for about ${(index % 9) + 2} days," said the chief engineer. The town below was told to be ready.`
  )
  return [
    `Dam ${index} holds as spring melt begins`,
    'By Maria Teller',
    'Published 4 March 2021',
    ...paragraphs,
    'Share this article',
    'Related stories'
  ].join('\n\n')
}
