import type { Corrections } from '../../corrections/corrections.ts'
import { type Example, exampleOfRecord } from '../../train/labelled-data.ts'
import type { ReadArticle, ReviewArticle, Reviewed } from '../sources/reviewed.ts'

/** What can be learned from corrected articles. */
export interface CorrectedExamples {
  examples: Example[]
  /** The ids of their documents. */
  documents: ReadonlySet<string>
  /** Lines that are not blank, and those of them that a person has corrected. */
  lines: number
  corrected: number
}

/**
 * The articles that have corrections, each once, with the role that each line has by them: lines that nobody has corrected are taken as
 * they are decided beside those that somebody has.
 *
 * @param most articles that are taken
 */
export async function correctedExamples(
  reviewed: Reviewed,
  corrections: Corrections,
  most = Number.POSITIVE_INFINITY
): Promise<CorrectedExamples> {
  const examples: Example[] = []
  const documents = new Set<string>()
  let lines = 0
  let corrected = 0
  for await (const [article, record] of reviewed.records(firstOfEach(reviewed.articles, corrections))) {
    if (documents.size >= most) break
    if (record === null) continue
    const { id } = article.row
    const read = { record, result: reviewed.compose(article, record, corrections) }
    const { blocks } = read.result.document
    // All of them may have been taken back.
    if (!blocks.some((block) => block.corrected === true)) continue
    documents.add(id)
    const labels = labelsOf(read)
    examples.push(exampleOfRecord(read.record, labels, id))
    lines += labels.filter((label) => label !== '').length
    for (const block of blocks) if (block.corrected === true) corrected += block.lineEnd - block.line + 1
  }
  return { examples, documents, lines, corrected }
}

/** The articles that have corrections, each once: the same text may stand in several places. */
function firstOfEach(articles: readonly ReviewArticle[], corrections: Corrections): ReviewArticle[] {
  const corrected = new Map<string, ReviewArticle>()
  for (const article of articles) {
    const { id, corrected: blocks = 0 } = article.row
    if ((corrections.has(id) || blocks > 0) && !corrected.has(id)) corrected.set(id, article)
  }
  return [...corrected.values()]
}

/** A role for each line of a record, '' for a blank one. */
function labelsOf({ record, result }: ReadArticle): string[] {
  const { text, firstLine } = record
  const labels: string[] = text.split(/\r\n|\r|\n/).map(() => '')
  for (const { role, line, lineEnd } of result.document.blocks)
    for (let at = line; at <= lineEnd; at++) labels[at - firstLine] = role
  return labels
}
