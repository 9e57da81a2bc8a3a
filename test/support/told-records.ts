import { dumpOf } from '../../src/read/blocks/index.ts'
import { goodOf } from './read-settings.ts'

/** Title, author and text of each record of a file, and when it was published. */
export async function toldIn(text: string | Uint8Array) {
  const records = await goodOf([text])
  return records.map((record) => {
    const { facts = {} } = record
    const told = dumpOf(record.text, record).children.filter(({ marks }) =>
      /^field-(?:body|prose)$/.test(marks[0] ?? '')
    )
    const { title, published } = facts
    return { title, by: facts.authors?.join('; ') ?? facts.byline, published, text: told.map(({ text: said }) => said) }
  })
}
