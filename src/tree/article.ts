import type { Node, Parent, Position } from 'unist'
import type { ArticleType } from './article-types.ts'
import type { Label, Layout } from './dump.ts'
import type { RoleAndKind } from './roles.ts'

/**
 * The second tree: the labelled blocks put together as an article.
 *
 * ```
 * Article > Head, Body, End
 * Head, Body, End > Headline Standfirst Byline Date Subhead Paragraph List Quote Figure Update Tagline Correction Boilerplate
 * List > ListItem      Figure > Caption | Credit      Update > Date Subhead Paragraph List Quote Figure Boilerplate …
 * ```
 *
 * Read from left to right, the leaves hold every block of the dump, once, in source order.
 */
export interface Article extends Parent {
  type: 'article'
  /** What the text says of itself that it is. */
  form: ArticleType | null
  children: [ArticlePart<'head'>, ArticlePart<'body'>, ArticlePart<'end'>]
  /** What record and text say of the article. */
  facts: Facts
  /** The record's text as decoded; this and the next three are for the document's `source` and for writers that print the dump itself. */
  text: string
  /** How its lines are set. */
  layout: Layout
  /** Its lines, blank ones included. */
  lines: number
  /** The number of its first line in the file, from 1. */
  firstLine: number
  position: Position
}

/** The facts whose origin a document names. */
export const FACTS_WITH_ORIGIN = [
  'headline',
  'standfirst',
  'authors',
  'published',
  'modified',
  'language',
  'publication',
  'section',
  'page'
] as const
export type FactWithOrigin = (typeof FACTS_WITH_ORIGIN)[number]
export type Origin = 'record' | 'text'

/** What the record and the blocks say together; `null` or empty where the dump says nothing. */
export interface Facts {
  language: string | null
  headline: string | null
  standfirst: string | null
  byline: string | null
  authors: string[]
  dateline: string | null
  published: string | null
  modified: string | null
  publication: string | null
  section: string | null
  page: string | null
  /** Where each fact is from: the record that the text came in, or a line of the text. */
  origins: Record<FactWithOrigin, Origin | null>
  hints: { field: string; value: string; line: number | null }[]
}

/** What a line says of dates, ISO 8601 as precise as the text; `null` where it says nothing for sure. */
export interface Dates {
  readonly published: string | null
  readonly modified: string | null
  /** Whether a word such as `Published` or `Updated` says what the date is. */
  readonly labelled: boolean
  /** Whether the day of publication is said to be that of the first one. */
  readonly isFirst: boolean
  /** Whether the day of change is that of a German `Stand`: how old the text is. */
  readonly isState: boolean
  /** `17:32` where the line is nothing but a time of day. */
  readonly updateTime: string | null
}

/**
 * A labelled block with the dates that it names; `dates` is `null` where its role names none. `opening` is the day before the dash
 * of a paragraph that opens with one.
 */
export interface DatedBlock {
  text: string
  line: number
  lineEnd: number
  byte: number
  byteEnd: number
  gap: number
  label: Label
  dates: Dates | null
  opening: string | null
  /** Of a message that the text quotes: whom and what it names is told of that. */
  quoted?: true
  position: Position
}

/** A labelled block that has its kind. */
export type Piece = RoleAndKind & DatedBlock

export interface ArticlePart<T extends 'head' | 'body' | 'end'> extends Parent {
  type: T
  children: Content[]
  position?: Position
}

interface Leaf<T extends string> extends Node {
  type: T
  pieces: [Piece, ...Piece[]]
  position: Position
}

export type Headline = Leaf<'headline'>
export type Standfirst = Leaf<'standfirst'>
export type Byline = Leaf<'byline'>
export type DateLine = Leaf<'date'>
export type Subhead = Leaf<'subhead'>
export type Paragraph = Leaf<'paragraph'>
export type Quote = Leaf<'quote'>
export type Tagline = Leaf<'tagline'>
export type Correction = Leaf<'correction'>
export type Boilerplate = Leaf<'boilerplate'>
export type ListItem = Leaf<'list-item'>

export interface List extends Parent {
  type: 'list'
  /** The first number of a numbered list; `null` for bullets. */
  start: number | null
  children: ListItem[]
  position: Position
}

/** A picture, of which the dump has only the caption and the credit. */
export interface Figure extends Leaf<'figure'> {
  caption: string
  credit: string | null
  /** What stands between or after caption and credit in the dump: `Credit: `, ` (`, `)`. */
  creditLine: string
}

/** One entry of a live blog. */
export interface Update extends Parent {
  type: 'update'
  time: string | null
  children: Exclude<Content, Update>[]
  position: Position
}

/** The nodes of a part, by type. A new node is declared here, and the compiler then shows every place that must handle it. */
export interface ContentMap {
  headline: Headline
  standfirst: Standfirst
  byline: Byline
  date: DateLine
  subhead: Subhead
  paragraph: Paragraph
  list: List
  quote: Quote
  figure: Figure
  update: Update
  tagline: Tagline
  correction: Correction
  boilerplate: Boilerplate
}

/** A node of a part of an article. */
export type Content = ContentMap[keyof ContentMap]
