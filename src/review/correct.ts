import { CHECKED_SCHEMA } from '../corrections/checked.ts'
import { CORRECTION_SCHEMA, type Correction, parseCorrection } from '../corrections/correction.ts'
import { resolveCorrections } from '../corrections/resolve.ts'
import { StetError } from '../errors.ts'
import { linesOf } from '../read/blocks/lines.ts'
import type { Review } from './review.ts'
import { readArticle } from './sources/reviewed.ts'

/** Keeps a correction of lines, which is on the disk when this returns. @throws StetError where what the page sent is none */
export async function correct(review: Review, asked: Record<string, unknown>): Promise<void> {
  const { reviewed, corrections, by, now } = review
  const article = await articleAsked(review, asked)
  await reviewed.refuseChanged(article)
  const kept = corrections.all()
  const { record, result } = await readArticle(reviewed, article, kept)
  const { document } = result
  const { line, lineEnd } = asked as { line: number; lineEnd: number }
  const text = linesOf(record.text).written.flatMap((one) => {
    const number = one.number + record.firstLine - 1
    return number >= line && number <= lineEnd ? [one.text] : []
  })
  const before = document.blocks.find((block) => block.line <= line && line <= block.lineEnd)
  const made: Correction = {
    schema: CORRECTION_SCHEMA,
    document: document.id,
    source: article.row.source,
    ...(record.source.id === null ? {} : { record: record.source.id }),
    line,
    lineEnd,
    text,
    role: (asked.role ?? null) as Correction['role'],
    kind: (asked.kind ?? null) as Correction['kind'],
    before: before === undefined ? null : { role: before.role, kind: before.kind, confidence: before.confidence },
    note: (asked.note || null) as Correction['note'],
    at: now().toISOString(),
    by
  }
  // What the page sent is checked as a line of a file would be.
  const correction = parseCorrection(JSON.stringify(made), 1)
  refuseUnseen(correction, resolveCorrections(record, kept).corrections, asked.seen)
  corrections.append([correction])
}

/** Marks an article as checked, or takes that back. */
export async function mark(review: Review, asked: Record<string, unknown>): Promise<void> {
  const article = await articleAsked(review, asked)
  if (typeof asked.checked !== 'boolean') throw new StetError('bad-option', 'expected checked to be true or false')
  const { reviewed, checked, by, now } = review
  await reviewed.refuseChanged(article)
  checked.append([
    { schema: CHECKED_SCHEMA, document: article.row.id, checked: asked.checked, at: now().toISOString(), by }
  ])
}

/** The article that the page means: at that index still the one with that id. */
export async function articleAsked({ reviewed }: Review, { index, id }: Record<string, unknown>) {
  const article = reviewed.at(Number(index))
  if (id === undefined || id === article.row.id) return article
  await reviewed.refuseUpdated()
  throw new StetError('altered', 'the archive has changed meanwhile; load the page again')
}

/** @throws StetError `altered` where another window has said something of these lines that the one that asks has not shown yet */
function refuseUnseen({ line, lineEnd }: Correction, kept: readonly Correction[], seen: unknown): void {
  if (typeof seen !== 'number') return
  const other = kept.slice(seen).find((one) => one.line <= lineEnd && one.lineEnd >= line)
  if (other === undefined) return
  const who = other.by === null ? 'another window' : `another window (${other.by})`
  throw new StetError('altered', `${who} has corrected these lines meanwhile: this is how they are now`)
}
