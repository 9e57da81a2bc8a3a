/** Below it are only the figures of ASCII. */
const OTHERS = /[\u0660-\uffff]/
const FIGURE = /\p{Nd}/gu
const ANY_FIGURE = /\p{Nd}/u
const ONE_FIGURE = /^\p{Nd}$/u
const ASCII = /[0-9]/

/**
 * A text with its decimal figures in ASCII, whatever script they are of: Arabic, Persian, Devanagari, full width. Figures of
 * the Basic Multilingual Plane keep their places.
 */
export function plainFigures(text: string): string {
  return OTHERS.test(text) ? text.replace(FIGURE, plainFigure) : text
}

/** Whether a decimal figure of any script stands in a text. */
export function hasFigure(text: string): boolean {
  return ASCII.test(text) || (OTHERS.test(text) && ANY_FIGURE.test(text))
}

/** The figures of a script follow each other in Unicode, ten by ten, from its zero on. */
function plainFigure(figure: string): string {
  if (ASCII.test(figure)) return figure
  const code = figure.codePointAt(0) ?? 0
  let zero = code
  while (ONE_FIGURE.test(String.fromCodePoint(zero - 1))) zero--
  return String((code - zero) % 10)
}
