import { Converter } from '../../converter.ts'
import { correctionsOf, isTagged, untagged } from '../../corrections/correct-tagged.ts'
import { formatCorrection } from '../../corrections/correction.ts'
import { StetError } from '../../errors.ts'
import { recordOfText } from '../../read/formats/plain-text.ts'
import { tagError } from '../../read/formats/tagged.ts'
import { isBad, type SourceRecord } from '../../read/record/record.ts'
import { optionsOf, type ReadingFlags } from '../flags/reading-options.ts'
import { fileInput } from '../io/byte-input.ts'
import { logInfo } from '../io/log.ts'
import { print } from '../io/stdio.ts'
import { wholeInput } from '../io/whole-input.ts'

interface CorrectionsFlags extends Pick<ReadingFlags, 'weights'> {
  of?: string
  by?: string
}

/** `stet corrections TAGGED`: what a person changed in tagged text, a line of JSON for each block. */
export async function corrections(file: string, flags: CorrectionsFlags): Promise<void> {
  const tagged = (await wholeInput(file)).toString('utf8')
  refuseMistagged(tagged, file)
  const converter = new Converter({ ...optionsOf(flags), why: false })
  const record = await recordTagged(tagged, file, converter, flags.of)
  const { document } = converter.record(record)
  const made = { at: new Date().toISOString(), by: flags.by ?? null }
  const found = correctionsOf(tagged, record, document, made)
  for (const correction of found) print(`${formatCorrection(correction)}\n`)
  logInfo(`${file}: ${found.length} ${found.length === 1 ? 'correction' : 'corrections'} of ${document.id}`)
}

/** @throws StetError `bad-record` for a line whose tag says nothing: it would be no correction, without a word. */
function refuseMistagged(tagged: string, file: string): void {
  const error = tagError(tagged)
  if (error !== null) throw new StetError(error.code, `${file}:${error.line}: ${error.message}`, { line: error.line })
}

/** @throws StetError `not-found` where no record of the dump has the lines of the tagged text. */
async function recordTagged(
  tagged: string,
  file: string,
  converter: Converter,
  of: string | undefined
): Promise<SourceRecord> {
  if (of === undefined) return recordOfText(untagged(tagged), { name: null })
  for await (const records of converter.read(fileInput(of)))
    for (const record of records) if (!isBad(record) && isTagged(tagged, record)) return record
  throw new StetError('not-found', `${of}: expected a record with the lines of ${file}, but found none`)
}
