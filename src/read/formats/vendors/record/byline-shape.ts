const BY = /^(?:by|von|par|por|di|door|da)\s/i
const NAME = /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|da|van|von|der|den|di|la|le)){1,3}$/u
/** What stands between names. */
const BETWEEN = /[,;/] | (?:et|and|y|und|e|en|&) /
const MOST_WORDS = 12

/** `Von Maria Teller`, `Marie Teller, Jon Aske`: a line of its own between a vendor's fields and the text. */
export function looksLikeByline(text: string): boolean {
  if (text.split(' ').length > MOST_WORDS || /[.!?:]$/.test(text)) return false
  return BY.test(text) || text.split(BETWEEN).every((name) => NAME.test(name))
}

const GIVEN = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}$/u
const FAMILY = /^(?:(?:de|da|van|von|der|den|di|la|le) )*\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?$/u

/** `Teller, Maria; Aske, Jon` → the names as they are spoken; `null` where one of them is not written so. */
export function namesTurned(text: string): string[] | null {
  const names = text.split(/; ?/).filter((name) => name !== '')
  const turned = names.map((name) => {
    const [family = '', given = '', ...more] = name.split(', ')
    return more.length === 0 && GIVEN.test(given) && FAMILY.test(family) ? `${given} ${family}` : null
  })
  return turned.length > 0 && turned.every((name) => name !== null) ? turned : null
}
