/**
 * What in an address tells who it was sent to. Parameters are those that the services' own documentation names: Mailchimp, HubSpot, Marketo, Klaviyo,
 * Vero, Drip, Kit, Omeda, Salesforce, Adobe, Braze, and the click identifiers of Google, Meta, Microsoft, Yandex, TikTok, X and LinkedIn.
 */
const PERSONAL_PARAMETERS: ReadonlySet<string> = new Set([
  ...['mc_eid', 'mc_cid', '_hsenc', '_hsmi', 'hsctatracking', 'mkt_tok', '_kx', 'vero_id', 'vero_conv', '__s'],
  ...['ck_subscriber_id', 'oly_enc_id', 'oly_anon_id', 'sfmc_id', 'sfmc_sub', 's_cid', 'rb_clickid', 'ml_subscriber'],
  ...['ml_subscriber_hash', 'subscriber_id', 'subscriberid', 'recipient', 'recipient_id', 'email', 'e-mail', 'mail'],
  ...['token', 'uid', 'user_id', 'userid', 'contact_id', 'customer_id', 'signature', 'hash', 'unsubscribe_token'],
  ...['gclid', 'dclid', 'wbraid', 'gbraid', 'fbclid', 'msclkid', 'yclid', 'ttclid', 'twclid', 'li_fat_id', 'igshid']
])

/** Click identifiers come from anywhere on the web; only the others say that a mail was sent to somebody. */
const CLICKS: ReadonlySet<string> = new Set([
  ...['gclid', 'dclid', 'wbraid', 'gbraid', 'fbclid', 'msclkid', 'yclid', 'ttclid', 'twclid', 'li_fat_id', 'igshid'],
  ...['mc_cid', '_hsmi', 's_cid']
])

/** Parts of the paths under which services keep what a reader may change: each address there is one reader's own. */
const READER_PATHS: readonly string[] = [
  ...['unsubscribe', 'unsub', 'optout', 'opt-out', 'opt_out', 'manage-preferences', 'email-preferences'],
  ...['subscription-preferences', 'view-in-browser', 'viewinbrowser', 'list-manage', 'preference-center']
]

/** An address in a text, from its scheme or `www.` on. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"')\]]+/gi

export const REMOVED_TOKEN = '[redacted]'

/** A text with the tokens of its addresses replaced, and how many were. */
export function withoutTokens(text: string): { text: string; count: number } {
  if (!mayHaveAddress(text)) return { text, count: 0 }
  let count = 0
  const changed = text.replace(ADDRESS, (address) => {
    const { parts, isReaders } = partsOf(address)
    const shown = parts.map(({ before, name, value }) => {
      const isToken =
        value !== '' && (name === null ? isReaders && isRandom(value) : isReaders || PERSONAL_PARAMETERS.has(name))
      if (isToken) count++
      return before + (isToken ? REMOVED_TOKEN : value)
    })
    return shown.join('')
  })
  return { text: changed, count }
}

/** Whether a text holds an address that is one reader's own. */
export function hasPersonalLink(text: string): boolean {
  if (!mayHaveAddress(text)) return false
  return (text.match(ADDRESS) ?? []).some((address) => {
    const { parts, isReaders } = partsOf(address)
    return parts.some(({ name, value }) =>
      value === '' ? false : name === null ? isReaders && isRandom(value) : isReaders || isPersonal(name)
    )
  })
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
}

function partsOf(address: string): { parts: Part[]; isReaders: boolean } {
  const at = address.search(/[?#]/)
  const path = at < 0 ? address : address.slice(0, at)
  const query = at < 0 ? '' : address.slice(at)
  const parts: Part[] = path.split('/').map((value, index) => ({ before: index === 0 ? '' : '/', name: null, value }))
  for (const pair of query.split(/(?=[&?#;])/)) {
    if (pair === '') continue
    const equals = pair.indexOf('=')
    if (equals < 0) parts.push({ before: pair.slice(0, 1), name: null, value: pair.slice(1) })
    else parts.push({ before: pair.slice(0, equals + 1), name: nameIn(pair, equals), value: pair.slice(equals + 1) })
  }
  const low = path.toLowerCase()
  return { parts, isReaders: READER_PATHS.some((word) => low.includes(word)) }
}

function nameIn(pair: string, equals: number): string {
  return pair
    .slice(0, equals)
    .replace(/^[&?#;]/, '')
    .toLowerCase()
}

/** Letters and figures mixed, and long: no word of a path. */
function isRandom(value: string): boolean {
  return value.length >= 12 && /\d/.test(value) && /[A-Za-z]/.test(value)
}
