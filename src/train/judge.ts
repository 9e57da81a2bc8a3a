import { label, type Model } from '../label/index.ts'
import type { Profile } from '../profile/index.ts'
import { ROLES, type Role } from '../tree/roles.ts'
import type { Example } from './labelled-data.ts'
import type { Steps } from './steps.ts'

interface Score {
  precision: number
  recall: number
  f1: number
}

/** How far confidence can be taken at its word, over the lines that were given a role (or any). */
interface Reliability {
  lines: number
  /** Expected calibration error: mean gap between confidence and share of right lines, over ten classes of confidence. */
  error: number
  bins: { from: number; lines: number; confidence: number; right: number }[]
}

/** How well a model labels dumps whose labels are known. Counts are of non-blank lines. */
export interface Judgement {
  documents: number
  lines: number
  accuracy: number
  /** Mean F1 over the roles that occur. */
  macro: number
  roles: Record<Role, Score & { gold: number; found: number }>
  /** Lines by gold role, then by the role they were given. */
  confusion: Record<Role, Record<Role, number>>
  /** Words of body and subheads against the article's text, mean over documents that have one. */
  words: Score & { documents: number }
  /** Share of documents with a headline where exactly its lines were found. */
  headline: { documents: number; exact: number }
  reliability: Record<Role | 'all', Reliability>
  /** Of the lines with confidence of at least .9, how many there are and which share is wrong. */
  sure: { lines: number; wrong: number }
  /** The documents with the fewest right lines first. */
  worst: { id: string; lines: number; accuracy: number; words: number | null }[]
}

const BINS = 10
const SURE = 0.9
const WORST = 20

interface Judged {
  gold: Role
  given: Role
  confidence: number
}

/** Labels every example and compares. */
export function* judge(examples: readonly Example[], model: Model, profile: Profile | null = null): Steps<Judgement> {
  const all: Judged[] = []
  const worst: Judgement['worst'] = []
  const words: Score[] = []
  let headed = 0
  let exact = 0
  for (const [at, example] of examples.entries()) {
    const { lines, text } = judged(example, model, profile)
    for (const line of lines) all.push(line)
    const right = lines.filter((line) => line.gold === line.given).length
    const found = example.gold.body === null ? null : bagScore(text, example.gold.body)
    if (found) words.push(found)
    if (lines.some((line) => line.gold === 'headline')) {
      headed++
      if (lines.every((line) => (line.gold === 'headline') === (line.given === 'headline'))) exact++
    }
    worst.push({
      id: example.gold.id,
      lines: lines.length,
      accuracy: lines.length ? right / lines.length : 1,
      words: found?.f1 ?? null
    })
    yield (at + 1) / examples.length
  }
  const { roles, confusion, macro } = tally(all)
  const sure = all.filter((line) => line.confidence >= SURE)
  return {
    documents: examples.length,
    lines: all.length,
    accuracy: share(all),
    macro,
    roles,
    confusion,
    words: { ...meanOf(words), documents: words.length },
    headline: { documents: headed, exact: headed ? exact / headed : 0 },
    reliability: reliabilities(all),
    sure: { lines: sure.length, wrong: sure.length ? 1 - share(sure) : 0 },
    worst: worst.sort((a, b) => a.accuracy - b.accuracy).slice(0, WORST)
  }
}

const share = (lines: readonly Judged[]): number =>
  lines.length ? lines.filter((line) => line.gold === line.given).length / lines.length : 0

/** Each line of an example with its gold and given role, and the text that was found. */
function judged({ gold, dump }: Example, model: Model, profile: Profile | null): { lines: Judged[]; text: string } {
  const lines: Judged[] = []
  const text: string[] = []
  const texts = dump.children.map((block) => block.text)
  const recurrences = profile?.ask(texts, addressOf(gold.domain), null).recurrences ?? null
  for (const { line, lineEnd, text: words, data } of label(dump, model, { why: false, recurrences }).children) {
    const { role, confidence } = data.label
    if (role === 'body' || role === 'subhead') text.push(words)
    for (let at = line; at <= lineEnd; at++) {
      const wanted = gold.labels[at - 1]
      if (wanted)
        lines.push({ gold: ROLES.includes(wanted as Role) ? (wanted as Role) : 'boilerplate', given: role, confidence })
    }
  }
  return { lines, text: text.join('\n') }
}

/** The address by which a profile knows a domain. */
export const addressOf = (domain: string): string => `https://${domain}/`

/** Words two texts share, as bags: each as often as both have it. */
function bagScore(found: string, wanted: string): Score {
  const a = wordsOf(found)
  const b = wordsOf(wanted)
  if (a.length === 0 || b.length === 0)
    return a.length === b.length ? { precision: 1, recall: 1, f1: 1 } : { precision: 0, recall: 0, f1: 0 }
  const bag = new Map<string, number>()
  for (const word of b) bag.set(word, (bag.get(word) ?? 0) + 1)
  let both = 0
  for (const word of a) {
    const left = bag.get(word) ?? 0
    if (left > 0) {
      both++
      bag.set(word, left - 1)
    }
  }
  return scoreOf(both, a.length, b.length)
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []

function scoreOf(both: number, found: number, wanted: number): Score {
  const precision = found ? both / found : 0
  const recall = wanted ? both / wanted : 0
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 }
}

function meanOf(scores: readonly Score[]): Score {
  const mean = (of: (score: Score) => number): number =>
    scores.reduce((sum, score) => sum + of(score), 0) / Math.max(1, scores.length)
  return { precision: mean((s) => s.precision), recall: mean((s) => s.recall), f1: mean((s) => s.f1) }
}

const eachRole = <T>(make: (role: Role) => T): Record<Role, T> =>
  Object.fromEntries(ROLES.map((role) => [role, make(role)])) as Record<Role, T>

function tally(lines: readonly Judged[]): Pick<Judgement, 'roles' | 'confusion' | 'macro'> {
  const confusion = eachRole(() => eachRole(() => 0))
  for (const { gold, given } of lines) confusion[gold][given]++
  const roles = eachRole((role) => {
    const gold = ROLES.reduce((sum, given) => sum + confusion[role][given], 0)
    const found = ROLES.reduce((sum, wanted) => sum + confusion[wanted][role], 0)
    return { ...scoreOf(confusion[role][role], found, gold), gold, found }
  })
  const met = ROLES.filter((role) => roles[role].gold + roles[role].found > 0)
  return { roles, confusion, macro: met.reduce((sum, role) => sum + roles[role].f1, 0) / Math.max(1, met.length) }
}

function reliabilities(lines: readonly Judged[]): Judgement['reliability'] {
  return { all: reliability(lines), ...eachRole((role) => reliability(lines.filter((line) => line.given === role))) }
}

function reliability(lines: readonly Judged[]): Reliability {
  const bins = Array.from({ length: BINS }, (_, at) => ({ from: at / BINS, lines: 0, confidence: 0, right: 0 }))
  for (const { gold, given, confidence } of lines) {
    const bin = bins[Math.min(BINS - 1, Math.floor(confidence * BINS))]
    bin.lines++
    bin.confidence += confidence
    if (gold === given) bin.right++
  }
  let error = 0
  for (const bin of bins) {
    if (bin.lines === 0) continue
    bin.confidence /= bin.lines
    bin.right /= bin.lines
    error += (bin.lines / lines.length) * Math.abs(bin.confidence - bin.right)
  }
  return { lines: lines.length, error, bins: bins.filter((bin) => bin.lines > 0) }
}
