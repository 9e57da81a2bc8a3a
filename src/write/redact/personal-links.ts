import { phrases } from '../../lexicon/index.ts'

/**
 * What in an address tells who it was sent to. Parameters are those that the services' own documentation names: Mailchimp, HubSpot, Marketo, Klaviyo,
 * Vero, Drip, Kit, Omeda, Salesforce, Adobe, Braze, Eloqua, Acoustic, Blueshift, Listrak, Dotdigital, Keap, ActiveCampaign, EveryAction, Sailthru, and the
 * click identifiers of Google, Meta, Microsoft, Yandex, TikTok, X and LinkedIn.
 */
const PERSONAL_PARAMETERS: ReadonlySet<string> = new Set(
  `mc_eid mc_cid mc_tc _hsenc _hsmi hsctatracking __hstc __hssc __hsfp mkt_tok _kx _ke vero_id vero_conv __s
  ck_subscriber_id oly_enc_id oly_anon_id sfmc_id sfmc_sub s_cid et_rid rb_clickid ml_subscriber
  ml_subscriber_hash elqtrackid elq spuserid spmailingid spjobid bsft_eid bsft_uid bsft_clkid trk_contact dm_i
  inf_contact_key vgo_ee ceid emci emdi subscriber subscriber_id subscriberid recipient recipient_id email
  e-mail mail user_email token access_token auth_token jwt uid user_id userid contact_id customer_id signature
  hash unsubscribe_token gclid dclid wbraid gbraid fbclid msclkid yclid ttclid twclid li_fat_id igshid`.split(/\s+/)
)

/** Click identifiers come from anywhere on the web; only the others say that a mail was sent to somebody. */
const CLICKS: ReadonlySet<string> = new Set(
  `gclid dclid wbraid gbraid fbclid msclkid yclid ttclid twclid li_fat_id igshid mc_cid _hsmi s_cid __hstc __hssc
  __hsfp spmailingid spjobid emci emdi`.split(/\s+/)
)

/** An address in a text, from its scheme or `www.` on. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"')\]]+/gi

export const REMOVED_TOKEN = '[redacted]'

/** A text with the tokens of its addresses replaced, and how many were. */
export function withoutTokens(text: string): { text: string; count: number } {
  if (!mayHaveAddress(text)) return { text, count: 0 }
  let count = 0
  const changed = text.replace(ADDRESS, (address) => {
    const shown = partsOf(address).map(({ before, name, value, place }) => {
      const isToken =
        isReaders(value, name, place) || isLongToken(value) || (name !== null && PERSONAL_PARAMETERS.has(name))
      if (value === '' || value.startsWith(STRUCK) || !isToken) return before + value
      count++
      return before + REMOVED_TOKEN
    })
    return shown.join('')
  })
  return { text: changed, count }
}

/** Whether a text holds an address that is one reader's own. */
export function hasPersonalLink(text: string): boolean {
  if (!mayHaveAddress(text)) return false
  return (text.match(ADDRESS) ?? []).some((address) =>
    partsOf(address).some(
      ({ name, value, place }) =>
        value !== '' &&
        !value.startsWith(STRUCK) &&
        (isReaders(value, name, place) || (name !== null && isPersonal(name)))
    )
  )
}

/** A replaced token, whose last bracket no address holds. */
const STRUCK = REMOVED_TOKEN.slice(0, -1)

/** Whether a value stands in an address where a reader changes what is theirs, and tells who they are. */
function isReaders(value: string, name: string | null, place: Part['place']): boolean {
  if (place === 'elsewhere') return false
  if (name !== null) return true
  return place === 'behind' ? isKey(value) : isRandom(value)
}

function isPersonal(name: string): boolean {
  return PERSONAL_PARAMETERS.has(name) && !CLICKS.has(name)
}

function mayHaveAddress(text: string): boolean {
  return text.includes('://') || text.includes('www.')
}

/** A piece of an address: what stands before a value that may be a token, the parameter's name where it is one's, the value. */
interface Part {
  before: string
  /** In lower case; `null` for a piece of the path. */
  name: string | null
  value: string
  /** Before or behind the word of the address that says that a reader changes what is theirs; `elsewhere` where there is none. */
  place: 'before' | 'behind' | 'elsewhere'
}

function partsOf(address: string): Part[] {
  const at = address.search(/[?#]/)
  const pieces = (at < 0 ? address : address.slice(0, at)).split('/')
  const query = at < 0 ? '' : address.slice(at)
  const host = pieces[0]?.endsWith(':') ? 2 : 0
  const reader = pieces.findIndex((piece) => isReaderPath(piece))
  const behind = reader < 0 ? 'elsewhere' : 'behind'
  const parts: Part[] = pieces.map((value, index) => {
    const before = index === 0 ? '' : '/'
    const isFixed = index <= host || index === reader
    return {
      before: isFixed ? before + value : before,
      name: null,
      value: isFixed ? '' : value,
      place: reader > index ? 'before' : behind
    }
  })
  for (const pair of query.split(/(?=[&?#;])/)) {
    if (pair === '') continue
    const equals = pair.indexOf('=')
    if (equals < 0) parts.push({ before: pair.slice(0, 1), name: null, value: pair.slice(1), place: behind })
    else
      parts.push({
        before: pair.slice(0, equals + 1),
        name: nameIn(pair, equals),
        value: pair.slice(equals + 1),
        place: behind
      })
  }
  return parts
}

function nameIn(pair: string, equals: number): string {
  return pair
    .slice(0, equals)
    .replace(/^[&?#;]/, '')
    .toLowerCase()
}

/** Whether a host or a piece of a path has a word such as `unsubscribe`, `email_preferences`, `abmelden`. */
function isReaderPath(piece: string): boolean {
  if (piece.length < SHORTEST_PATH || piece.length > LONGEST_PATH) return false
  const words = `-${decoded(piece)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[._+ ]/g, '-')}-`
  return phrases('reader-paths').some(({ text }) => words.includes(`-${text}-`))
}

const SHORTEST_PATH = 5
const LONGEST_PATH = 100

function decoded(piece: string): string {
  try {
    return decodeURIComponent(piece)
  } catch {
    return piece
  }
}

/** Letters and figures mixed, and long: no word of a path. */
function isRandom(value: string): boolean {
  return value.length >= 12 && /\d/.test(value) && /[A-Za-z]/.test(value)
}

/** What may stand for a reader behind a word that says so: a number, letters with figures or with capitals among them, a mail address. */
function isKey(value: string): boolean {
  if (isRandom(value) || value.includes('%40')) return true
  return value.length >= 4 && !/[^\w=~]/.test(value) && (/\d/.test(value) || /[a-z][A-Z]/.test(value))
}

/** Figures and letters in a row as no name of a page has them: an MD5 or longer in hexadecimal, 40 and more in Base64. */
function isLongToken(value: string): boolean {
  if (value.length < 32 || !/\d/.test(value)) return false
  if (/^(?:[\da-f]+|[\dA-F]+)$/.test(value)) return true
  return (
    value.length >= 40 &&
    /[a-z]/.test(value) &&
    /[A-Z]/.test(value) &&
    !/[^\w=~%-]/.test(value) &&
    longestRun(value) >= 24
  )
}

/** The most letters and figures without a hyphen or line between. */
function longestRun(value: string): number {
  return Math.max(...value.split(/[-_]/).map((run) => run.length))
}
