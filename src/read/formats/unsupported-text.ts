import { KINDS, ROLES } from '../../tree/roles.ts'
import { DATA_KINDS, type TextKind, type UnsupportedText } from './unsupported-data.ts'

const SUBTITLES = 'lines of subtitles are no article: join them into paragraphs first, or force it with --from text'
const TIMES = String.raw`\d{1,2}:\d\d(?::\d\d)?[.,]\d{1,3}`
/** Characters of a text that are looked at. */
const LOOKED_AT = 8192

const KINDS_OF_TEXT: readonly TextKind[] = [
  { name: 'WebVTT subtitles', advice: SUBTITLES, looksLike: (head) => /^WEBVTT(?:[ \t].*)?[\r\n]/.test(head) },
  {
    name: 'SubRip subtitles',
    advice: SUBTITLES,
    looksLike: (head) => new RegExp(String.raw`^\d+[ \t]*(?:\r\n?|\n)${TIMES}[ \t]*-->[ \t]*${TIMES}`).test(head)
  },
  {
    name: 'YouTube subtitles',
    advice: SUBTITLES,
    looksLike: (head) => new RegExp(String.raw`^${TIMES},${TIMES}[ \t]*[\r\n]`).test(head)
  },
  {
    name: 'SubStation Alpha subtitles',
    advice: SUBTITLES,
    looksLike: (head) => /^\[Script Info\]/i.test(head) && /^\[?(?:ScriptType|Events\])/im.test(head)
  },
  {
    name: 'a saved web page (MHTML)',
    advice: 'open it in a browser and save its text',
    looksLike: isMhtml
  },
  {
    name: 'tagged text that stet wrote',
    advice: 'read it again with --from tagged',
    looksLike: isTagged
  }
]

/** What a text is by its first lines that stet does not read; `null` for any other. */
export function unsupportedText(text: string): UnsupportedText | null {
  const head = text
    .slice(0, LOOKED_AT)
    .replace(/^\ufeff/, '')
    .replace(/^\s+/, '')
  return [...KINDS_OF_TEXT, ...DATA_KINDS].find(({ looksLike }) => looksLike(head)) ?? null
}

/** A page as browsers save it in one file: the header of a message, with the page and its pictures as parts. */
export function isMhtml(head: string): boolean {
  const end = head.search(/\r?\n\r?\n/)
  const header = end < 0 ? head : head.slice(0, end)
  if (!/^MIME-Version:/im.test(header)) return false
  if (/^(?:From: *<?Saved by|Snapshot-Content-Location:)/im.test(header)) return true
  return (
    /^Content-Type: *multipart\/related/im.test(header) && !/^(?:To|Received|Delivered-To|Message-ID):/im.test(header)
  )
}

const TAG = new RegExp(`^(?:${ROLES.join('|')})(?:/(?:${ROLES.flatMap((role) => KINDS[role]).join('|')}))? {0,40} \\| `)
const CONTINUED = /^ {4,60} \| /
const LEAST_TAGGED = 2

/** Lines behind a role and a bar, as `-f tagged` writes them. */
export function isTagged(head: string): boolean {
  const lines = head
    .split(/\r\n?|\n/)
    .slice(0, -1)
    .filter((line) => line.trim() !== '')
  const tagged = lines.filter((line) => TAG.test(line))
  return tagged.length >= LEAST_TAGGED && lines.every((line) => TAG.test(line) || CONTINUED.test(line))
}
