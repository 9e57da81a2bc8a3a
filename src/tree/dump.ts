import type { Data, Node, Parent, Position } from 'unist'
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
  /** How the dump was made, found from its line lengths and blank lines. */
  layout: Layout
  /** How each page is laid out, where it is paged; else the same. */
  pageLayout: Exclude<Layout, 'paged'>
  /** Lines of the record, blank ones included. */
  lines: number
  /** The number of the record's first line in its file, from 1. */
  firstLine: number
  position: Position
}

/** `blocks`: blank lines between; `lines`: one line per block; `wrapped`: hard-wrapped; `paged`: form feeds. */
export const LAYOUTS = ['blocks', 'lines', 'wrapped', 'paged'] as const
export type Layout = (typeof LAYOUTS)[number]

export interface Block extends Node {
  type: 'block'
  /** The lines' text with white space folded and invisible characters gone, joined by a space. */
  text: string
  /** First and last line, counted from 1 in the file; the same number for a block of one line. */
  line: number
  lineEnd: number
  /** UTF-8 bytes from the start of the decoded record (byte order mark counted) to the first and past the last character. */
  byte: number
  byteEnd: number
  /** Blank lines between this block and the one before it (0 for the first block at the record's first line). */
  gap: number
  /** Columns before the first visible character of the first line. */
  indent: number
  /** What the container or markup said of this block, if anything: evidence for the labeller, never a decision. */
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
  // A picture whose words tell what it shows.
  'image-caption',
  'link',
  // One of a run of links.
  'links',
  'code',
  'table',
  'page-furniture',
  // Half of a paragraph that a page's end cuts.
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
  // Text that stet let stand when it wrote it.
  'field-standing',
  // What stet let stand, whatever it was.
  'field-unstruck',
  'field-other'
] as const
export type Mark = (typeof MARKS)[number]

/** What labelling adds to a block, under the `data` field that unist keeps for such things. */
export interface BlockData extends Data {
  label?: Label
}

export interface Label {
  role: Role
  /** Calibrated probability that `role` is right, 0 to 1. */
  confidence: number
  /** The runner-up, or `null` where a rule left no other. */
  alt: Role | null
  /** The strongest cues by name, at most three, strongest first: `caption/closes-on-agency`. */
  why: readonly string[]
  /** A kind that labelling knows already, because a container named it. */
  kind?: Kind
}

/** A block that has been labelled; composing takes only these. */
export interface LabelledBlock extends Block {
  data: BlockData & { label: Label }
}

export interface LabelledDump extends Dump {
  children: LabelledBlock[]
}
