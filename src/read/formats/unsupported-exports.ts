import type { UnsupportedText } from './unsupported-data.ts'

/** An export that is not read, known by two signs, both of which have to be there. */
interface Export extends UnsupportedText {
  signs: readonly [RegExp, RegExp]
}

/** Characters at a text's beginning and end that are looked at. */
const LOOKED_AT = 8192

const ONE_EACH = 'save the text of each article in a file of its own, or force it with --from text'

const EXPORTS: readonly Export[] = [
  {
    name: 'an export of APA DeFacto',
    advice: ONE_EACH,
    signs: [
      // `"Der Bote" Nr. 112 vom 11.05.2004 18.00 Uhr Seite: 14`, a line of its own.
      /[^\s:][ \t](?:vom|gefunden am)[ \t]\d\d\.\d\d\.\d{4}(?:,? \d\d[.:]\d\d(?: Uhr)?)?(?:,?[ \t]{1,40}Seite:?[ \t]{0,9}L?\d{1,4})?(?:[ \t]{1,40}Ressort:|[ \t]{0,40}$)/m,
      /(?:^|[ \t])Ressort:[ \t]{0,40}\S|^Gespeicherte(?:r Anhang| Anhänge):|^Der gegenständliche Text ist eine Abschrift/m
    ]
  },
  {
    name: 'a list of citations from EBSCO',
    advice: `it holds titles and abstracts, but no articles: ${ONE_EACH}`,
    signs: [/^(?:TI|AU)- \S/, /^(?:SO|AN)- \S/m]
  },
  {
    name: 'a list of citations from EBSCO',
    advice: `it holds titles and abstracts, but no articles: ${ONE_EACH}`,
    // `TI Ferry stops`, and below it author and source, without hyphens.
    signs: [/^(?:TI|AU)[ \t]{1,9}\S/, /\n(?:SO|AN)[ \t]{1,9}\S/]
  },
  {
    name: 'an export of EBSCO',
    advice: ONE_EACH,
    signs: [
      /^Accession Number:[ \t]*(?:\S|$)/m,
      /\bsearch\.ebscohost\.com\/login\.aspx\?|\bopenurl\.ebsco\.com\/|^Copyright of .{2,80} is the property of |^Record: ?\d/m
    ]
  },
  {
    name: 'a page of PressReader',
    advice: `the articles of a page run into one another: open each in its text view, and ${ONE_EACH}`,
    signs: [/^.{0,80}\bprinted and distributed by pressreader\b/im, /\bprotected by applicable law\b/i]
  },
  {
    name: 'an export of GoPress',
    advice: ONE_EACH,
    // `Copyright © 2017 gopress. Alle rechten voorbehouden` under each article, and its page.
    signs: [
      /^(?:Copyright )?(?:© ?)?(?:\d{4} )?gopress\b[ .\d-]{0,12}(?:alle rechten voorbehouden|tous droits réservés)/im,
      /^(?:pagina|page|p\.) ?\d{1,4}\b| \d{1,2} \p{L}{3,12}\.? \d{4}/imu
    ]
  },
  {
    name: 'an export of Mediargus (GoPress)',
    advice: `the headlines stand in a list, apart from the texts: ${ONE_EACH}`,
    // `?1. Headline`, and below it `De Bode, woensdag 30 november 2011, p. 23, 853w.`
    signs: [/^\??\d{1,4}\. \S/, /, [^,\n]{2,20} \d{1,2} \p{L}{3,12} \d{4}, p\. ?\d{1,4}, \d{1,6} ?w\.? ?$/mu]
  }
]

/** Which export a text is that is not read; `null` for any other text. */
export function unsupportedExport(text: string): UnsupportedText | null {
  const parts = text.length > 2 * LOOKED_AT ? [text.slice(0, LOOKED_AT), text.slice(-LOOKED_AT)] : [text]
  const looked = parts
    .join('\n')
    .replace(/^\ufeff?\s*/, '')
    .replace(/\r\n?/g, '\n')
  return EXPORTS.find(({ signs }) => signs.every((sign) => sign.test(looked))) ?? null
}
