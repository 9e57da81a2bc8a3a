declare module 'commonmark' {
  export class Parser {
    parse(text: string): object
  }
  export class HtmlRenderer {
    render(tree: object): string
  }
}

declare module 'markdown-it-deflist' {
  export { default } from 'markdown-it-mark'
}

declare module 'markdown-it-emoji' {
  export { default as full } from 'markdown-it-mark'
}

declare module 'markdown-it-footnote' {
  export { default } from 'markdown-it-mark'
}

declare module 'markdown-it-ins' {
  export { default } from 'markdown-it-mark'
}

declare module 'markdown-it-mark' {
  import type MarkdownIt from 'markdown-it'

  export default function plugin(markdown: MarkdownIt, options?: object): void
}

declare module 'markdown-it-sub' {
  export { default } from 'markdown-it-mark'
}

declare module 'markdown-it-sup' {
  export { default } from 'markdown-it-mark'
}
