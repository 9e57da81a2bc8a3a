import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { ValidateFunction } from 'ajv'
import type { Document } from '../document/document.ts'
import type { ConvertSettings } from './engine.ts'
import { faultOf, tell } from './faults.ts'
import { recount } from './recount.ts'

/** What can be wrong with an archive. */
export const VERIFY_FAULTS = {
  incomplete: 'the bag lacks its manifests: a run was interrupted',
  missing: 'listed in the manifest, and not there',
  unlisted: 'there, and not listed in the manifest',
  altered: 'not the bytes that the manifest promises',
  unreadable: 'cannot be read',
  manifest: 'the manifest itself is wrong',
  tags: "one of the bag's own files is wrong",
  journal: 'the journal and the manifest do not agree',
  schema: 'not a document as the schema describes it',
  accounting: 'the document does not give back the lines of its source'
} as const

export type VerifyCode = keyof typeof VERIFY_FAULTS

export interface VerifyFault {
  /** From the archive's folder. */
  path: string
  code: VerifyCode
  message: string
}

/** One input's files, or a single file that belongs to none. */
export interface Inspection {
  files: { path: string; sha256: string }[]
  /** The original among them, and how it was read; null for a file without one. */
  source: { path: string; settings: ConvertSettings } | null
}

export interface Inspected {
  faults: VerifyFault[]
  files: number
  bytes: number
  records: number
}

interface Bench {
  root: string
  validate: ValidateFunction | null
}

/** Prepares the inspection of files; the function given does a batch and throws for nothing that a file can cause. */
export async function startInspection(setup: { root: string }): Promise<(batch: Inspection[]) => Promise<Inspected>> {
  const bench: Bench = { root: setup.root, validate: null }
  return async (batch) => {
    const sum: Inspected = { faults: [], files: 0, bytes: 0, records: 0 }
    for (const one of batch) await inspect(bench, one, sum)
    return sum
  }
}

async function inspect(bench: Bench, { files, source }: Inspection, sum: Inspected): Promise<void> {
  const documents: { path: string; document: Document }[] = []
  let original: Uint8Array | null = null
  for (const file of files) {
    const bytes = fixity(bench, file, sum)
    if (bytes === null || source === null) continue
    if (file.path === source.path) original = bytes
    else if (file.path.endsWith('.json')) {
      const document = await conform(bench, file.path, bytes, sum)
      if (document !== null) documents.push({ path: file.path, document })
    }
  }
  sum.records += documents.length
  if (source !== null && original !== null && documents.length > 0) await account(source, original, documents, sum)
}

/** Reads a file and compares its hash; its bytes, also where they are others than promised; null where there are none. */
function fixity(bench: Bench, file: { path: string; sha256: string }, sum: Inspected): Uint8Array | null {
  const place = path.join(bench.root, file.path)
  let bytes: Buffer
  try {
    bytes = tell(place, () => readFileSync(place))
  } catch (error) {
    const { code, message } = faultOf(error, place)
    sum.faults.push(
      code === 'missing'
        ? { path: file.path, code, message: 'is listed and not there' }
        : { path: file.path, code: 'unreadable', message }
    )
    return null
  }
  sum.files++
  sum.bytes += bytes.byteLength
  if (createHash('sha256').update(bytes).digest('hex') !== file.sha256)
    sum.faults.push({ path: file.path, code: 'altered', message: 'has other bytes than the manifest says' })
  return bytes
}

async function conform(bench: Bench, file: string, bytes: Uint8Array, sum: Inspected): Promise<Document | null> {
  let value: unknown
  try {
    value = JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch (error) {
    sum.faults.push({ path: file, code: 'schema', message: `is not JSON: ${(error as Error).message}` })
    return null
  }
  bench.validate ??= await compileSchema()
  if (bench.validate(value)) return value as Document
  const first = bench.validate.errors?.[0]
  sum.faults.push({
    path: file,
    code: 'schema',
    message: `is no document: ${first?.instancePath ?? ''} ${first?.message ?? ''}`
  })
  return null
}

async function compileSchema(): Promise<ValidateFunction> {
  const [{ default: room }, { documentSchema }] = await Promise.all([
    import('ajv/dist/2020.js'),
    import('../document/schema.ts')
  ])
  // A CommonJS package: what its default export is depends on who loads it, Node or the bundle; `default` of it is the class for both.
  return new room.default({ strict: false, validateFormats: false }).compile(documentSchema)
}

/** Reads the original again and counts each of its documents against it. */
async function account(
  source: { path: string; settings: ConvertSettings },
  original: Uint8Array,
  documents: readonly { path: string; document: Document }[],
  sum: Inspected
): Promise<void> {
  const say = (file: string, message: string) => sum.faults.push({ path: file, code: 'accounting', message })
  const waiting = new Map(documents.map((one) => [one.document.source.record, one]))
  try {
    const [{ read }, { settingsOf }, { idOf, isBad }] = await Promise.all([
      import('../read/index.ts'),
      import('../settings.ts'),
      import('../read/record.ts')
    ])
    for await (const records of read(once(original), settingsOf(source.settings)))
      for (const record of records) {
        if (isBad(record)) continue
        const one = waiting.get(record.source.record)
        waiting.delete(record.source.record)
        if (one === undefined) say(source.path, `record ${record.source.record} has no document`)
        else if (one.document.id !== idOf(record.text)) say(one.path, 'its id is not that of its source')
        else {
          const wrong = recount(record.text, record.firstLine, one.document.blocks, record.texts !== undefined)
          if (wrong !== null) say(one.path, wrong)
        }
      }
  } catch (error) {
    say(source.path, `cannot be read again: ${(error as Error).message}`)
    return
  }
  for (const { path: file, document } of waiting.values())
    say(file, `its source has no record ${document.source.record}`)
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (bytes.byteLength > 0) yield bytes
}
