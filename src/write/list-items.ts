/** `• `, `- `, `12. `, `3) `: what the markup of a list shows itself. */
const MARKER = /^(?:[•◦▪‣·–—*+●○■□►-]|\d{1,3}[.)])\s+/

/** The text of a list item without its mark. */
export function listItemText(text: string): string {
  return text.replace(MARKER, '')
}
