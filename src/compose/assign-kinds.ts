import type { Article, DatedBlock, Piece } from '../tree/article.ts'
import { hasKindOfRole, type Kind, type KindOf, type Role } from '../tree/roles.ts'
import { bodyKind } from './body-kind.ts'
import { boilerplateKind } from './boilerplate-kind.ts'
import { captionKind } from './caption-kind.ts'

/** What the kind of one block may depend on. */
interface KindContext {
  readonly form: Article['form']
  /** The kind of the block before, whatever its role. */
  readonly previous: Kind | null
  /** Whether headline or prose stands before it. */
  readonly articleBefore: boolean
  /** Whether prose stands later in the dump. */
  readonly proseAhead: boolean
}

/** How each role finds its kind. */
const KIND_FINDERS: { readonly [R in Role]: (block: DatedBlock, context: KindContext) => KindOf<R> } = {
  headline: () => null,
  standfirst: () => null,
  byline: () => null,
  date: dateKind,
  subhead: (_block, { form }) => (form === 'live-blog' ? 'update' : 'section'),
  body: ({ text }) => bodyKind(text),
  caption: ({ text, gap }, { previous }) => captionKind(text, { previous, gap }),
  boilerplate: ({ text, gap }, { previous, articleBefore, proseAhead }) =>
    boilerplateKind(text, {
      previous,
      gap,
      beforeArticle: !articleBefore,
      afterArticle: !proseAhead && articleBefore
    })
}

/** Gives every block its kind, in source order; a kind that the container named stands where the block's role has it. */
export function assignKinds(blocks: readonly DatedBlock[], form: Article['form']): Piece[] {
  const pieces: Piece[] = []
  const lastProse = blocks.findLastIndex(({ label }) => label.role === 'body')
  let articleBefore = false
  for (const [at, block] of blocks.entries()) {
    const { role } = block.label
    const context = { form, previous: pieces.at(-1)?.kind ?? null, articleBefore, proseAhead: at < lastProse }
    pieces.push(
      withKind(block, block.label.kind) ?? withKind(block, KIND_FINDERS[role](block, context)) ?? noSuchKind(role)
    )
    articleBefore ||= role === 'body' || role === 'headline'
  }
  return pieces
}

/** A block with a kind; `null` where the block's role has no such kind. */
function withKind(block: DatedBlock, kind: Kind | null | undefined): Piece | null {
  if (kind === undefined) return null
  const { text, line, lineEnd, byte, byteEnd, gap, label, dates, opening, position } = block
  const piece = { role: label.role, kind, text, line, lineEnd, byte, byteEnd, gap, label, dates, opening, position }
  if (!hasKindOfRole(piece)) return null
  return block.quoted === true ? { ...piece, quoted: true } : piece
}

function noSuchKind(role: Role): never {
  throw new Error(`a kind was found that ${role} does not have`)
}

function dateKind({ dates }: DatedBlock, { form }: KindContext): KindOf<'date'> {
  if (form === 'live-blog' && dates?.updateTime != null) return 'update'
  return dates?.published == null && dates?.modified != null ? 'modified' : 'published'
}
