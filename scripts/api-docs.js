// Writes the API documentation of the library, from the type declarations that are published: node scripts/api-docs.js [FOLDER]
// After `npm run build`. FOLDER is `site/api` unless told. A public name without documentation ends it with exit code 1.
import { stripVTControlCharacters } from 'node:util'
import { Application, LogLevel } from 'typedoc'

/** Tables whose values say what their keys mean. */
const TABLES = /^\[warning\] (?:ERROR_CODES|KINDS|WARNINGS|WRITERS)\.__type\./
/** Names that public types lead to, and that are described where they stand; nobody makes values of them. */
const INNER = [
  ...['ArticlePart', 'BlockData', 'ContentMap', 'DatedBlock', 'Facts', 'RoleAndKind', 'RecordFacts', 'TextInDoubt'],
  ...['Origin', 'SourceRecord', 'BadRecord', 'Recurrence', 'SourceText', 'GivenRole']
]

const [folder = 'site/api'] = process.argv.slice(2)
const app = await Application.bootstrap({
  entryPoints: ['dist/index.d.ts'],
  tsconfig: 'tsconfig.api.json',
  name: 'stet',
  readme: 'none',
  includeVersion: true,
  disableSources: true,
  excludeInternal: true,
  excludePrivate: true,
  excludeExternals: true,
  hideGenerator: true,
  intentionallyNotExported: INNER,
  validation: { notExported: true, invalidLink: true, notDocumented: true },
  logLevel: 'Warn'
})
const said = []
const print = app.logger.log.bind(app.logger)
app.logger.log = (message, level) => {
  if (level < LogLevel.Warn || TABLES.test(stripVTControlCharacters(message))) return
  said.push(message)
  print(message, level)
}
const project = await app.convert()
if (project !== undefined) {
  app.validate(project)
  if (said.length === 0) await app.generateDocs(project, folder)
}
if (project === undefined || said.length > 0) process.exitCode = 1
