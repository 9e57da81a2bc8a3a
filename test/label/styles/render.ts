import type { InventedPage, PageBlock, Run } from './pages.ts'

const textOf = (run: Run): string => (typeof run === 'string' ? run : run.link)
const plainText = ({ runs }: PageBlock): string => runs.map(textOf).join('')

/** Blocks, with a blank line between but where both are entries of a menu or a list. */
function spaced(blocks: readonly PageBlock[], textOfBlock: (block: PageBlock) => string): string {
  const dense = ({ element }: PageBlock) => element === 'menu' || element === 'item'
  return blocks
    .map((block, at) => {
      const before = blocks[at - 1]
      const gap = before === undefined ? '' : dense(block) && dense(before) ? '\n' : '\n\n'
      return `${gap}${textOfBlock(block)}`
    })
    .join('')
    .concat('\n')
}

function wrapped(text: string, columns: number, first: string, others: string): string {
  const lines: string[] = []
  let line = first
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + word.length + 1 > columns) {
      lines.push(line.trimEnd())
      line = others
    }
    line += `${word} `
  }
  return [...lines, line.trimEnd()].join('\n')
}

const bullet = ({ element }: PageBlock, mark: string): string => (element === 'item' ? mark : '')

function lynx({ blocks }: InventedPage, links: boolean): string {
  let number = 0
  const marked = (run: Run) => (typeof run === 'string' ? run : `${links ? `[${++number}]` : ''}${run.link}`)
  const text = spaced(blocks, (block) => {
    const indent = block.element === 'title' || block.element === 'heading' ? '' : '   '
    return wrapped(
      block.runs.map(marked).join(''),
      79,
      `${indent}${bullet(block, '  * ')}`,
      `${indent}${bullet(block, '    ')}`
    )
  })
  if (!links) return text
  const addresses = Array.from(
    { length: number },
    (_, at) => `${String(at + 1).padStart(4)}. https://paper.example/${at + 1}`
  )
  return `${text}\nReferences\n\n${addresses.join('\n')}\n`
}

/** How dumps of one page come to look, by what makes them. */
export const STYLES: Readonly<Record<string, (page: InventedPage) => string>> = {
  'innerText of a browser': ({ blocks }) => spaced(blocks, plainText),
  'a line for each block': ({ blocks }) => `${blocks.map(plainText).join('\n')}\n`,
  'get_text with a separator': ({ blocks }) =>
    `${blocks.flatMap(({ runs }) => runs.map((run) => textOf(run).trim())).join('\n')}\n`,
  'get_text without one': ({ blocks }) => blocks.map((block) => `\n\n   ${plainText(block)}\n`).join(''),
  lynx: (page) => lynx(page, false),
  'lynx with links': (page) => lynx(page, true),
  'pandoc to plain text': ({ blocks }) =>
    spaced(blocks, (block) => wrapped(plainText(block), 72, bullet(block, '-   '), bullet(block, '    '))),
  html2text: ({ blocks }) =>
    spaced(blocks, ({ element, runs }) => {
      const marks = { title: '# ', heading: '## ', item: '  * ', menu: '  * ' } as Partial<
        Record<typeof element, string>
      >
      const said = runs
        .map((run) => (typeof run === 'string' ? run : `[${run.link}](https://paper.example/a)`))
        .join('')
      return (marks[element] ?? '') + said
    }),
  'paragraphs joined to one line each': ({ blocks }) => spaced(blocks, plainText).replace(/\n\n+/g, '\n\n')
}
