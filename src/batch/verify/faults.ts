/** What can be wrong with an archive. */
const VERIFY_FAULTS = {
  incomplete: 'the bag lacks its manifests: a run was interrupted',
  missing: 'listed in the manifest, and not there',
  unlisted: 'there, and not listed in the manifest',
  altered: 'not the bytes that the manifest lists',
  unreadable: 'cannot be read',
  manifest: 'the manifest itself is wrong',
  tags: "one of the bag's own files is wrong",
  journal: 'the journal and the manifest do not agree',
  catalogue: 'the catalogue and the documents do not agree',
  schema: 'not a document as the schema describes it',
  accounting: 'the document does not give back the lines of its source'
} as const

type VerifyCode = keyof typeof VERIFY_FAULTS

export interface VerifyFault {
  /** From the archive's folder. */
  path: string
  code: VerifyCode
  message: string
}

/** What checking some files came to. */
export interface FixityResult {
  faults: VerifyFault[]
  files: number
  bytes: number
  records: number
  /** The last file that was checked. */
  last: string
}

export function emptyResult(): FixityResult {
  return { faults: [], files: 0, bytes: 0, records: 0, last: '' }
}
