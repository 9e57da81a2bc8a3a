import type { Article, Piece } from '../tree/article.ts'
import type { LabelledBlock, LabelledDump } from '../tree/dump.ts'
import type { Kind, Role } from '../tree/roles.ts'
import { bodyKind, boilerplateKind, captionKind } from './boilerplate-kind.ts'
import { datesOf, updateTimeOf } from './dates/index.ts'

/** What the kind of one block may depend on. */
interface Settling {
  form: Article['form']
  /** Blocks already settled, last first in time: the one before is at the end. */
  settled: readonly Piece[]
  /** Whether headline or prose stands among them. */
  articleBefore: boolean
  /** Whether prose stands later in the dump. */
  proseAhead: boolean
}

type Settle = (block: LabelledBlock, now: Settling) => Kind | null

/** How each role finds its kind. */
const SETTLERS: Record<Role, Settle> = {
  headline: () => null,
  standfirst: () => null,
  byline: () => null,
  date: dateKind,
  subhead: (_block, now) => (now.form === 'live-blog' ? 'update' : 'section'),
  body: (block, now) => bodyKind(block.text, { previous: now.settled.at(-1)?.kind ?? null }),
  caption: (block, now) => captionKind(block.text, { previous: now.settled.at(-1)?.kind ?? null, gap: block.gap }),
  boilerplate: (block, now) =>
    boilerplateKind(block.text, {
      previous: now.settled.at(-1)?.kind ?? null,
      gap: block.gap,
      beforeArticle: !now.articleBefore,
      afterArticle: !now.proseAhead && now.articleBefore
    })
}

/** Gives every block its kind, in source order; a kind that the container named stands. */
export function settle(dump: LabelledDump, form: Article['form']): Piece[] {
  const settled: Piece[] = []
  const lastProse = dump.children.findLastIndex((block) => block.data.label.role === 'body')
  let articleBefore = false
  let seen = -1
  for (const block of dump.children) {
    seen++
    const label = block.data.label
    const kind =
      label.kind ?? SETTLERS[label.role](block, { form, settled, articleBefore, proseAhead: seen < lastProse })
    const { text, line, lineEnd, byte, byteEnd, gap, position } = block
    settled.push({ role: label.role, kind, text, line, lineEnd, byte, byteEnd, gap, label, position } as Piece)
    articleBefore ||= label.role === 'body' || label.role === 'headline'
  }
  return settled
}

function dateKind(block: LabelledBlock, now: Settling): Kind {
  if (now.form === 'live-blog' && updateTimeOf(block.text) !== null) return 'update'
  const { published, modified } = datesOf(block.text, null)
  return published === null && modified !== null ? 'modified' : 'published'
}
