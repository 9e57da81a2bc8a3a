import type { Gold } from '../../src/train/labelled-data.ts'

const PARAGRAPHS = ['first', 'second', 'third', 'fourth', 'fifth']
const STORIES = ['one', 'two', 'three', 'four', 'five', 'six']

/** A labelled page of a site, with boilerplate above and below its article, and so many blank lines between its lines. */
export function labelledPage(site: string, gap: 0 | 1 = 1): Gold {
  const lines: (readonly [string, string])[] = [
    ['boilerplate', 'Home'],
    ['headline', `The dam at ${site} holds`],
    ...PARAGRAPHS.map((nth) => ['body', `${site}: the ${nth} paragraph.`] as const),
    ...STORIES.map((nth) => ['boilerplate', `${site}: story ${nth}`] as const)
  ]
  return {
    id: site,
    domain: site,
    style: 'full',
    text: lines.map(([, text]) => text).join('\n'.repeat(gap + 1)),
    labels: lines.flatMap(([role], at) => (at === 0 || gap === 0 ? [role] : ['', role])),
    machine: false,
    body: null
  }
}
