import path from 'node:path'
import { CHECKED_FILE, CheckedStore } from '../batch/bag/checked-store.ts'
import { CORRECTIONS_FILE, CorrectionsStore } from '../batch/bag/corrections-store.ts'
import type { Options } from '../settings.ts'
import { type ReviewServer, serveReview } from './server.ts'
import { ReviewedArchive } from './sources/archive.ts'
import { reviewedFiles } from './sources/files.ts'
import type { Reviewed } from './sources/reviewed.ts'

interface ReviewOptions {
  /** The weights that an archive was made by, if not the shipped ones, and how files are read and labelled. */
  settings: Omit<Options, 'corrections'>
  /** Who corrects. */
  by: string | null
}

/**
 * Opens an archive for review on a page that this machine alone serves.
 *
 * @throws StetError where the folder is no archive, or was made by other weights
 */
export async function reviewArchive(folder: string, options: ReviewOptions): Promise<ReviewServer> {
  const archive = new ReviewedArchive(folder, options.settings.weights ?? null)
  const ready = archive.checkWeights(folder)
  // Of an archive that is read by now what is wrong is told here, of another by the server that shows it.
  if (archive.isWhole) await ready
  ready.catch(() => {})
  return serve(archive, ready, archive.root, CORRECTIONS_FILE, options)
}

/**
 * The same for plain files, which stay as they are.
 *
 * @param file where corrections are kept, with the marks of what is checked in its folder
 * @param onProblem what cannot be read
 */
export async function reviewFiles(
  inputs: readonly string[],
  file: string,
  onProblem: (message: string) => void,
  options: ReviewOptions
): Promise<ReviewServer> {
  const [root, name] = [path.dirname(file), path.basename(file)]
  const corrections = new CorrectionsStore(root, name).all()
  const files = await reviewedFiles(inputs, options.settings, corrections, onProblem)
  return serve(files, Promise.resolve(), root, name, options)
}

function serve(
  reviewed: Reviewed,
  ready: Promise<void>,
  root: string,
  name: string,
  { by }: ReviewOptions
): Promise<ReviewServer> {
  const corrections = new CorrectionsStore(root, name)
  const checked = new CheckedStore(root, CHECKED_FILE)
  return serveReview({
    ...{ reviewed, ready, corrections, checked, root, by },
    ...{ applied: 0, learner: null, now: () => new Date() }
  })
}
