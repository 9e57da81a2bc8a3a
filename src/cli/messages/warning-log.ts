import { countsToLookAt, type Totals } from '../../batch/processing/totals.ts'
import type { Document, Warning } from '../../document/document.ts'
import { isVerbose, logDebug, logError, logWarning } from '../io/log.ts'
import { count, number } from './count.ts'

/**
 * The warnings of a run, for standard error: those of a single document as lines, of several their counts by code, with their
 * lines where `--verbose` asks for them.
 */
export class WarningLog {
  readonly #counts = new Map<string, number>()
  #documents = 0
  #warned = 0
  /** Lines of the first document, held back until it is known whether it is the only one. */
  #held: Line[] = []
  /** The first document and its input, as long as it is the only one. */
  #only: { shown: string; document: Document } | null = null

  /** Documents so far. */
  get documents(): number {
    return this.#documents
  }

  /** Documents with a warning. */
  get warned(): number {
    return this.#warned
  }

  /** Adds a document of an input, and its number among that input's where there are several. */
  add(shown: string, document: Document): void {
    const warnings = document.warnings.filter(({ level }) => level === 'warning')
    this.#documents++
    this.#only = this.#documents === 1 ? { shown, document } : null
    if (warnings.length > 0) this.#warned++
    for (const { code } of warnings) this.#counts.set(code, (this.#counts.get(code) ?? 0) + 1)
    if (isVerbose()) {
      for (const { text, code } of linesOf(shown, document, warnings)) logWarning(text, code)
      const infos = document.warnings.filter(({ level }) => level === 'info')
      for (const { text, code } of linesOf(shown, document, infos)) logDebug(text, code)
    } else this.#held = this.#documents === 1 ? linesOf(shown, document, warnings) : []
  }

  /** What was made so far, in words. */
  get made(): string {
    return `${this.#documents} ${this.#documents === 1 ? 'document was' : 'documents were'} written`
  }

  /** The document of a run that has just one, and its input; `null` where there is none or are several. */
  get only(): { shown: string; document: Document } | null {
    return this.#only
  }

  /** Logs what was held back, and why `strict` fails. */
  finish(strict: boolean): void {
    for (const { text, code } of this.#held) logWarning(text, code)
    if (this.#warned === 0) return
    const summary =
      this.#documents === 1
        ? `the document has warnings: ${countsOf(this.#counts)}`
        : warnedOf(this.#warned, this.#documents, this.#counts)
    if (strict) logError(`--strict: ${summary}`)
    else if (this.#documents > 1) logWarning(summary)
  }
}

/** A warning as it is logged, and its code, which a log of JSON has. */
interface Line {
  text: string
  code: string
}

function linesOf(shown: string, { source }: Pick<Document, 'source'>, warnings: readonly Warning[]): Line[] {
  const record = source.record !== null && source.record > 1 ? `#${source.record}` : ''
  return warnings.map(({ level, line, code, message }) => ({
    text: `${shown}${record}${line === null ? '' : `:${line}`}: ${level}: ${message} (${code})`,
    code
  }))
}

/** `3 of 12 documents have warnings: 2 no-article, 1 low-confidence` */
export function warnedMessage({ articles, liveBlogs, warned, warnings }: Totals): string {
  return warnedOf(warned, articles + liveBlogs, Object.entries(countsToLookAt(warnings)))
}

function warnedOf(warned: number, documents: number, counts: Iterable<readonly [string, number]>): string {
  return `${number(warned)} of ${count(documents, 'document')} ${warned === 1 ? 'has' : 'have'} warnings: ${countsOf(counts)}`
}

/** Counts by code, the highest first. */
function countsOf(counts: Iterable<readonly [string, number]>): string {
  return [...counts]
    .sort(([a, most], [b, other]) => other - most || (a < b ? -1 : 1))
    .map(([code, count]) => `${count} ${code}`)
    .join(', ')
}
