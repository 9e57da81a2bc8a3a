import { CorrectionsStore } from '../batch/bag/corrections-store.ts'
import { ReviewedArchive } from './archive.ts'
import { type ReviewServer, serveReview } from './server.ts'

/**
 * Opens an archive for review on a page that this machine alone serves.
 *
 * @param options the archive's folder, the weights it was made by if not the shipped ones, and who corrects
 * @throws StetError where the folder is no archive, or was made by other weights
 */
export async function review(options: {
  folder: string
  weights: Uint8Array | null
  by: string | null
}): Promise<ReviewServer> {
  const archive = new ReviewedArchive(options.folder, options.weights)
  const store = new CorrectionsStore(archive.root)
  return serveReview({ archive, store, by: options.by, now: () => new Date() })
}
