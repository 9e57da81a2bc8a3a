import type { Text } from 'mdast'
import type { Handle } from 'mdast-util-to-markdown'

/**
 * Text in which nothing could be taken for markup: none of the characters that mean something anywhere in a line or at
 * its end, none at its beginning that means something there, and no white space at either end.
 */
const PLAIN = /^[^\s\d#+=>\-&*<[\\\]_`~](?:[^\t\r\n#&*<[\\\]_`~]*[^\s#&*<[\\\]_`~])?$/

/**
 * Writes text as the package does, which goes through some forty patterns for each. Most lines of prose need none of them;
 * a test holds the two against each other.
 */
export const plainText: Handle = (node: Text, _, state, info) =>
  PLAIN.test(node.value) ? node.value : state.safe(node.value, info)
