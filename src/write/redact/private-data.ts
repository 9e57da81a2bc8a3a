import { withoutTokens } from './personal-links.ts'

/** How much of each kind was struck from a text. */
export interface Struck {
  mails: number
  phones: number
  tokens: number
}

export const NOTHING_STRUCK: Struck = { mails: 0, phones: 0, tokens: 0 }

/** `mail addresses: 2, tokens: 1`; null where nothing was struck. */
export function struckWords({ mails, phones, tokens }: Struck): string | null {
  const kinds = { 'mail addresses': mails, 'phone numbers': phones, tokens }
  const counts = Object.entries(kinds).flatMap(([kind, count]) => (count > 0 ? [`${kind}: ${count}`] : []))
  return counts.length === 0 ? null : counts.join(', ')
}

/** Adds what was struck from a document to what was struck from others. */
export function addStruck(sum: Struck, { mails, phones, tokens }: Struck): void {
  sum.mails += mails
  sum.phones += phones
  sum.tokens += tokens
}

export const REMOVED_MAIL = '[mail address]'
export const REMOVED_PHONE = '[phone number]'

/** A text without mail addresses, phone numbers and the tokens of personal links; what was struck is counted in `struck`. */
export function withoutPrivateData(text: string, struck: Struck): string {
  const links = withoutTokens(text)
  struck.tokens += links.count
  const mails = withoutMails(links.text, struck)
  return withoutPhones(mails, struck)
}

const LOCAL = /[\p{L}\p{N}._%+'-]/u
const DOMAIN = /[\p{L}\p{N}.-]/u

/** From each `@` to both sides, so that the work is linear in the text. */
function withoutMails(text: string, struck: Struck): string {
  let written = ''
  let from = 0
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at
    while (start > from && LOCAL.test(text.charAt(start - 1))) start--
    let end = at + 1
    while (end < text.length && DOMAIN.test(text.charAt(end))) end++
    while (end > at + 1 && /[.-]/.test(text.charAt(end - 1))) end--
    if (start === at || !/[\p{L}\p{N}]\.\p{L}{2,}$/u.test(text.slice(at + 1, end))) continue
    written += text.slice(from, start) + REMOVED_MAIL
    struck.mails++
    from = end
  }
  return written + text.slice(from)
}

/** Runs of figures with what stands between the figures of a phone number. */
const FIGURES = /(?:\+|\()?\d[\d ()./–-]{5,24}\d/g
/** A country's code first. */
const INTERNATIONAL = /^\(?(?:\+|00)[1-9]/
/** `503-555-0142`, `(503) 555-0142` */
const NORTH_AMERICAN = /^\(?\d{3}\)?[ .-]{1,2}\d{3}[ .-]\d{4}$/
/** `0228 1234567`, `(0171) 123 456`, `01 23 45 67 89` */
const NATIONAL = /^(?:\(0\d{1,5}\)|0\d{2,5}[ /–-])[\d /–-]{4,}$|^0\d(?:[ .]\d\d){4}$/
/** A day in figures is none. */
const DAY = /^\d{1,4}[./–-]\d{1,2}[./–-]\d{1,4}\b/

function withoutPhones(text: string, struck: Struck): string {
  return text.replace(FIGURES, (run, at: number) => {
    if (/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) || !isPhone(run)) return run
    struck.phones++
    return REMOVED_PHONE
  })
}

function isPhone(run: string): boolean {
  const figures = run.replace(/\D/g, '').length
  if (figures < 7 || figures > 15 || DAY.test(run)) return false
  return INTERNATIONAL.test(run) || NORTH_AMERICAN.test(run) || NATIONAL.test(run)
}
