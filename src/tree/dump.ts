import type { Data, Node, Parent, Position } from 'unist'
import type { RecordFacts } from './record-facts.ts'
import type { Kind, Role } from './roles.ts'

/**
 * The first tree: a dump is a list of blocks, a block is a run of non-blank lines that belong together.
 * In most layouts a block is one line; in hard-wrapped dumps it is the lines of one paragraph.
 *
 * ```
 * Dump > Block*        each non-blank line of the record is in exactly one block
 * ```
 */
export interface Dump extends Parent {
  type: 'dump'
  children: Block[]
  /** The record's text as decoded, with its byte order mark if it had one. */
  text: string
  /** How the dump is laid out, detected from its line lengths and blank lines. */
  layout: Layout
  /** For a paged dump the layout of its pages; else the same as `layout`. */
  pageLayout: Exclude<Layout, 'paged'>
  /** Lines of the record, blank ones included. */
  lines: number
  /** The number of the record's first line in its file, from 1. */
  firstLine: number
  /** What the record that the text came in says of it. */
  facts: RecordFacts
  position: Position
}

/** `blocks`: blank lines between; `lines`: one line per block; `wrapped`: hard-wrapped; `paged`: form feeds. */
export const LAYOUTS = ['blocks', 'lines', 'wrapped', 'paged'] as const
/** One of `LAYOUTS`. */
export type Layout = (typeof LAYOUTS)[number]

/** A run of non-blank lines of a dump that belong together. */
export interface Block extends Node {
  type: 'block'
  /** The lines' text with white space folded and invisible characters gone, joined by a space. */
  text: string
  /** The first line, counted from 1 in the file. */
  line: number
  /** The last line; the same number for a block of one line. */
  lineEnd: number
  /** UTF-8 bytes from the start of the decoded record (byte order mark counted) to the first character. */
  byte: number
  /** The same to past the last character. */
  byteEnd: number
  /** Blank lines between this block and the one before it (0 for the first block at the record's first line). */
  gap: number
  /** Columns before the first visible character of the first line. */
  indent: number
  /** What a container or markup says of this block: evidence for the labeller, never a decision. */
  marks: readonly Mark[]
  position: Position
  data?: BlockData
}

/** What a container, a vendor label or Markdown markup says of a block. */
export const MARKS = [
  'heading-1',
  'heading-2',
  'heading-3',
  'list-item',
  'quote',
  'strong',
  'emphasis',
  'image',
  // A picture whose text describes what it shows.
  'image-caption',
  'link',
  // One of several links in a row.
  'links',
  'code',
  'table',
  'page-furniture',
  // Part of a paragraph that a page break divides.
  'page-cut',
  'field-headline',
  'field-standfirst',
  'field-byline',
  'field-date',
  'field-subhead',
  'field-section',
  'field-caption',
  'field-copyright',
  'field-body',
  // A whole paragraph of the body.
  'field-prose',
  // Text that stet kept as part of the article when it wrote the file.
  'field-standing',
  'field-other',
  // The header of a message that the text quotes, and who is said to have written that.
  'quoted-message',
  // The record's title is known and stands in no line.
  'no-headline'
] as const
/** One of `MARKS`. */
export type Mark = (typeof MARKS)[number]

/** What a person has said a line is: the labeller does not decide it. `kind` is `null` where composing is to find it. */
export interface GivenRole {
  role: Role
  kind: Kind | null
  /** Whether it corrects what stet made of the line; else the input came with it. */
  corrects: boolean
}

/** What a block carries under unist's `data` field: what is given of it, and what labelling adds. */
interface BlockData extends Data {
  /** What the input or a person says that it is. */
  given?: GivenRole
  /** What the labeller decided. */
  label?: Label
}

/** What the labeller decided of a block. */
export interface Label {
  /** What it is. */
  role: Role
  /** Calibrated probability that `role` is right, 0 to 1. */
  confidence: number
  /** The second most probable role, or `null` where a rule leaves no other. */
  alt: Role | null
  /** The rule that decided it, if one did, and the strongest cues by name, at most three, strongest first: `caption/closes-on-agency`. */
  why: readonly string[]
  /** The kind, where a container or a person names it. */
  kind?: Kind
  /** Where a person has corrected the role, what the labeller decided by itself. */
  own?: OwnDecision
}

/** What the labeller decided by itself of a block that a person corrected. */
export interface OwnDecision {
  /** Its role. */
  role: Role
  /** How sure it was, 0 to 1. */
  confidence: number
}

/** The data of a labelled block. */
export interface LabelledData extends BlockData {
  /** Its label. */
  label: Label
}

/** A block with its label: the input of composing. */
export interface LabelledBlock extends Block {
  /** What it carries; its label is there. */
  data: LabelledData
}

/** Struck blocks that read like text and may be the article's. */
export interface TextInDoubt {
  paragraphs: number
  /** Lines that are too short to read like text by themselves. */
  short: number
  words: number
  /** Where they stand, from the top down. */
  ranges: readonly { line: number; lineEnd: number }[]
}

/** A dump whose blocks have their labels. */
export interface LabelledDump extends Dump {
  children: LabelledBlock[]
  /** Struck text that a reader ought to look at. */
  doubt?: TextInDoubt | null
  /** Sentences that are struck for no other reason than that they recur in their source. */
  recurring?: TextInDoubt | null
}
