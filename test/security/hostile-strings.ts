/** Strings that mean something to whoever reads what stet writes: each must come out as text. */
export const STRINGS: readonly string[] = [
  // Markdown
  '# not a heading',
  '- not a list',
  '1. nor this',
  '> not a quotation',
  '```sh',
  '---',
  '===',
  '***bold*** _it_ `code` [a](javascript:alert(1)) ![b](http://example.org/track.gif)',
  '[ref]: http://example.org "title"',
  'ends in a backslash \\',
  '<!-- gone? -->',
  // HTML
  '<script>alert(1)</script>',
  '</title></style></script><img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  "' onmouseover='alert(1)",
  '<a href="javascript:alert(1)">click</a>',
  '&lt;b&gt; &amp;lt; &#x3c;script&#x3e; &copy',
  '<iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;">',
  'Dam <![CDATA[ <b> ]]>',
  // Spreadsheets
  '=HYPERLINK("http://example.org?"&A1,"Click")',
  "+1+cmd|' /C calc'!A0",
  '-2+3+cmd|x',
  '@SUM(1+1)*cmd',
  '\t=1+1',
  '"quoted", and, commas;semicolons',
  // YAML
  'title: "x"',
  '!!js/function "function () {}"',
  '&anchor *alias <<: {a: b}',
  '%YAML 1.1',
  '... # end',
  '"\\u0000\\x1b" \\n',
  "it's 'quoted'",
  'yes',
  '2021-03-04',
  '0x1f',
  // Terminals
  '\u001b[2J\u001b[H\u001b[31mred\u001b[0m',
  '\u001b]0;a title\u0007',
  '\u001b]8;;http://example.org\u001b\\link\u001b]8;;\u001b\\',
  '\u009b31m one byte for two \u009d0;title\u009c',
  'back\b\b\b\bspace and \u007f delete \u0007 bell \u000e shift',
  '\u202egnirts desrever\u202c and \u2066isolated\u2069 \u061cmark\u200e',
  // Tagged text and JSON
  'headline | what is not one',
  'a | b | c',
  '{"id":"x","text":"y"}',
  // Shells
  '$(touch owned) `touch owned` ; touch owned',
  '%s%n%x $HOME',
  // Unicode
  'a\u0000b',
  '\ud83d alone',
  'a\u2028b\u2029c\u0085d',
  'e\u0301 \u{1f469}\u200d\u{1f469}\u200d\u{1f467} \ufdd0\uffff',
  'a'.repeat(5_000),
  'İstanbul ﬁn ß'
]

/** Names of files that would lead elsewhere, or mean something to a shell, a browser or a spreadsheet. */
export const NAMES: readonly string[] = [
  '=cmd.txt',
  '-rf.txt',
  '--help.txt',
  '<img src=x onerror=alert(1)>.txt',
  'a..%2f..%2fetc.txt',
  'a...',
  'a\nb.txt',
  'a\u001b[31m.txt',
  '\u202etxt.exe.txt',
  '$(touch owned).txt',
  'con.txt',
  'nul',
  ' lead and trail .txt ',
  'C:\\windows\\x.txt',
  '[glob]*.txt',
  '{brace,s}.txt',
  '"quoted".txt'
]
