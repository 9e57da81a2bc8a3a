/** The source of documents that have neither an address nor a folder. */
export const WHOLE = 'all'

/** Longest name of a folder that names a source; a longer one is cut. */
const LONGEST = 200

/**
 * The source that a document is counted under: the host of its address without `www.`, else the first folder of its input's path
 * below the inputs' common folder, else `all`.
 *
 * @param url the record's own address, where it has one
 * @param path the input's path below the common folder, with `/`; null for standard input
 */
export function sourceOf(url: string | null, path: string | null): string {
  const host = url === null ? null : hostOf(url)
  if (host !== null) return `site ${host}`
  const end = path?.indexOf('/') ?? -1
  return path === null || end <= 0 ? WHOLE : `folder ${printable(path.slice(0, Math.min(end, LONGEST)))}`
}

function hostOf(url: string): string | null {
  const [, host] = /^[a-z][a-z0-9+.-]{0,20}:\/\/(?:[^/?#@\s]{0,200}@)?([^/?#:@\s]{1,253})/i.exec(url) ?? []
  return host === undefined ? null : host.toLowerCase().replace(/^www\./, '')
}

/** A name on one line, however odd the folder's is. */
function printable(name: string): string {
  return name.replace(/[\p{C}\p{Z}]+/gu, ' ').trim()
}
