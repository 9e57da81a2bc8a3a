/** Text that is no article and has no tags to show it: what it is, and what to do. */
export interface UnsupportedText {
  name: string
  advice: string
}

/** A kind of such text, known by its first lines. */
export interface TextKind extends UnsupportedText {
  looksLike(head: string): boolean
}

/** Lines of a table or of encoded data that have to agree before a text is taken for one. */
const LEAST_ROWS = 3
const CITATIONS = 'it holds titles and abstracts, but no articles: save the text of each article'
const SUBTITLES = 'lines of subtitles are no article: join them into paragraphs first, or force it with --from text'

/** Data in a text file that would come out as prose with its brackets, commas and quotation marks. */
export const DATA_KINDS: readonly TextKind[] = [
  {
    name: 'JSON that does not parse',
    advice:
      'it may have been cut, or hold several values: see where with: jq . FILE, or make JSON Lines of it with: jq -c . FILE',
    looksLike: (head) => /^[[{]\s*(?:\{\s*)?["'][\w $@.:-]+["']\s*:\s*["'[{\dtfn]/.test(head)
  },
  {
    name: 'a list in YAML',
    advice: "make JSON Lines of it first, for example with: yq -o=json -I=0 '.[]' FILE",
    looksLike: isYamlList
  },
  {
    name: 'several values in YAML',
    advice: 'make JSON Lines of them first, for example with: yq -o=json -I=0 . FILE',
    looksLike: isYamlStream
  },
  {
    name: 'a script with data',
    advice: 'take the JSON out of it first, without what stands around it',
    looksLike: (head) => /^(?:(?:var|let|const)\s+)?[\w.$]+\s*[=(]\s*[[{]\s*(?:\{\s*)?"[\w $@.-]+"\s*:/.test(head)
  },
  {
    name: 'a dump of a database (SQL)',
    advice: 'load it and write the table with the texts as JSON Lines, or as a table with the names of its columns',
    looksLike: (head) => linesIn(head, /^(?:INSERT INTO|CREATE TABLE|DROP TABLE)\b/i) >= 2
  },
  {
    name: 'a table without names of columns',
    advice: 'put a line with the names above it, such as title,date,text, or force it with --from text',
    looksLike: isBareTable
  },
  {
    name: 'a list of citations (RIS)',
    advice: CITATIONS,
    looksLike: (head) => /^TY {2}- \S/.test(head) && /^[A-Z][A-Z\d] {2}- /m.test(head.slice(6))
  },
  {
    name: 'a list of citations (BibTeX)',
    advice: CITATIONS,
    looksLike: (head) => /^@\w+\{[^\s{}",]+,\s*\w+\s*=/.test(head)
  },
  {
    name: 'a corpus with a word on each line',
    advice: 'take its sentences first, such as those behind “# text =”, and make paragraphs of them',
    looksLike: isVertical
  },
  { name: 'a calendar', advice: 'it holds no article', looksLike: (head) => /^BEGIN:VCALENDAR\s/.test(head) },
  { name: 'cards of addresses', advice: 'they hold no article', looksLike: (head) => /^BEGIN:VCARD\s/.test(head) },
  {
    name: 'LaTeX',
    advice: 'make text of it first, for example with: pandoc -f latex -t plain --wrap=none FILE',
    looksLike: (head) => /^\\documentclass\b/m.test(head) && /^\\begin\{document\}/m.test(head)
  },
  {
    name: 'a part of a message without the message',
    advice: 'save the whole message (.eml), or decode the part first, for example with: base64 -d',
    looksLike: isMimePart
  },
  { name: 'data in base64', advice: 'decode it first, for example with: base64 -d FILE', looksLike: isBase64 },
  {
    name: 'uuencoded data',
    advice: 'decode it first, for example with: uudecode FILE',
    looksLike: (head) => /^begin [0-7]{3} \S[^\r\n]*[\r\n]+[ -`]+[\r\n]/.test(head)
  },
  {
    name: 'MicroDVD subtitles',
    advice: SUBTITLES,
    looksLike: (head) => linesIn(head, /^\{\d+\}\{\d+\}/) >= LEAST_ROWS
  },
  {
    name: 'the words of a song with times',
    advice: SUBTITLES,
    looksLike: (head) => linesIn(head, /^\[\d\d:\d\d(?:\.\d\d)?\]/) >= LEAST_ROWS
  }
]

/** Entries behind hyphens that begin with the same key, and other keys set in below each. */
function isYamlList(head: string): boolean {
  const [, indent = '', key] = /^(?:---[ \t]*[\r\n]+)?([ ]{0,8})- ([\w-]{1,40}): /.exec(head) ?? []
  if (key === undefined) return false
  const lines = linesOfHead(head)
  const below = `${indent}  `
  const entries = lines.filter((line) => line.startsWith(`${indent}- ${key}: `))
  const keys = lines.filter((line) => line.startsWith(below) && /^[\w-]{1,40}:(?: |$)/.test(line.slice(below.length)))
  return entries.length >= 2 && keys.length >= entries.length
}

/** Documents behind `---` that begin with the same key, one of them with a text of several lines, and nothing that is no YAML. */
export function isYamlStream(head: string): boolean {
  const [, first] = /^---[ \t]*[\r\n]+([\w-]{1,40}):/.exec(head) ?? []
  if (first === undefined) return false
  const lines = linesOfHead(head)
  const opened = lines.filter((line, at) => /^---[ \t]*$/.test(line) && lines[at + 1]?.startsWith(`${first}:`) === true)
  const hasText = lines.some((line) => /^[\w-]{1,40}:[ \t]*[|>][+-]?[ \t]*$/.test(line))
  return (
    opened.length >= 2 &&
    hasText &&
    lines.every((line) => /^(?:---|\.\.\.|[ \t]|- |#|[\w-]{1,40}:(?:[ \t]|$))/.test(line))
  )
}

function linesOfHead(head: string): string[] {
  const lines = head.split(/\r\n?|\n/)
  // The last may have been cut where the looking ended.
  return lines.slice(0, lines.length > LEAST_ROWS ? -1 : lines.length).filter((line) => line.trim() !== '')
}

function linesIn(head: string, pattern: RegExp): number {
  return linesOfHead(head).filter((line) => pattern.test(line)).length
}

/** The fields of a part of a message, whose text is encoded. */
function isMimePart(head: string): boolean {
  const fields = head.replace(/^--\S{1,100}\r?\n/, '').split(/\r?\n\r?\n/, 1)[0] ?? ''
  return (
    /^Content-[A-Za-z-]{2,30}:/i.test(fields) &&
    /^Content-Transfer-Encoding:[ \t]{0,9}(?:base64|quoted-printable)\b/im.test(fields)
  )
}

/** Lines of one length of nothing but the letters of base64, the last but shorter. */
function isBase64(head: string): boolean {
  const [first = '', ...more] = linesOfHead(head)
  if (more.length < LEAST_ROWS - 1 || first.length < 60 || !/\d/.test(head) || !/[a-z]/.test(head)) return false
  return [first, ...more].every(
    (line, at) => /^[A-Za-z\d+/]+={0,2}$/.test(line) && (line.length === first.length || at === more.length)
  )
}

/** Rows of cells in quotation marks, or of as many tabs each. */
function isBareTable(head: string): boolean {
  const lines = linesOfHead(head)
  if (lines.length < LEAST_ROWS) return false
  if (lines.every((line) => /^".*"[,;]"/.test(line) && /"$/.test(line))) return true
  const tabs = lines.map((line) => line.trim().split('\t').length)
  return (tabs[0] ?? 0) > 2 && tabs.every((count) => count === tabs[0])
}

/** A word, its kind and its base form on a line, between lines that are comments or tags. */
function isVertical(head: string): boolean {
  const words = linesIn(head, /^(?:\S{1,60}\t){2,12}\S{1,60}$/)
  const others = linesIn(head, /^(?:# |<[^<>]{1,200}>$)/)
  return words >= LEAST_ROWS && others > 0 && words + others === linesOfHead(head).length
}
