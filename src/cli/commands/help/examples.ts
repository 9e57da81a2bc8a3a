/** The first lines of `stet --help`. */
export const EXAMPLES = `Examples:
  stet article.txt                           clean Markdown on the terminal
  xclip -o | stet                            the same, from a pipe
  stet dumps --to clean -f json -f markdown
                                             a folder of dumps, two files each
  stet corpus.jsonl -f ndjson | jq .headline a line in, a line out
  stet explain article.txt:12                the reasons for the role of line 12
`

/** The first lines of each command's help. */
export const EXAMPLES_OF: Readonly<Partial<Record<string, string>>> = {
  clean: `Examples:
  stet article.txt -f text -o story.txt      plain text of the article, in a file
  stet dumps 'more/*.txt' -f ndjson          a folder and a glob, a line for each document
  stet corpus.jsonl.gz -f labels             a role for each line of each record
  stet --from jsonl --text-field body -f ndjson < corpus.jsonl
                                             a stream whose texts are in a field of another name
`,
  archive: `Examples:
  stet archive dumps --to bag                originals, JSON, Markdown and a catalogue
  stet archive dumps --to bag --report report.html
                                             again: only what is new, and a report as HTML
`,
  explain: `Examples:
  stet explain article.txt                   each line with its role
  stet explain article.txt:12                all reasons for line 12
`,
  detect: `Examples:
  stet detect dumps/*.txt                    encoding, format and layout of each
`,
  duplicates: `Examples:
  stet duplicates dumps                      groups of articles that are alike, and in what they differ
  stet duplicates corpus.jsonl --json        the same, a line of JSON for each group
`,
  profile: `Examples:
  stet profile dumps -o daily.profile        how often each line stands in the dumps of a source
  stet profile --merge part-*.profile -o daily.profile
                                             one profile of parts made with --shard
`,
  verify: `Examples:
  stet verify bag                            complete and unaltered?
`,
  review: `Examples:
  stet review bag                            read it in the browser, and put lines right
`,
  corrections: `Examples:
  stet corrections dump.tagged --of dump.txt >> corrections.ndjson
                                             what was put right in tagged text
`,
  train: `Examples:
  stet train corrected/*.tagged --from weights.bin -o my.bin
                                             learn from corrected dumps, on top of other weights
`,
  judge: `Examples:
  stet judge kept-back/*.tagged --weights my.bin
                                             the accuracy of these weights
`,
  schema: `Examples:
  stet schema > document.schema.json         a schema to validate documents with
`,
  completion: `Examples:
  stet completion bash > ~/.local/share/bash-completion/completions/stet
                                             completions in each new shell
`
}
