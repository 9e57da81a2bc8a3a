import { type FileReport, inspectFile } from '../../read/inspect/index.ts'
import { type Settings, settingsOf } from '../../settings.ts'
import { optionsOf, type ReadingFlags } from '../flags/reading-options.ts'
import { codeOf, logError } from '../io/log.ts'
import { reasonOf, type Source, sourcesOf } from '../io/sources.ts'
import { print } from '../io/stdio.ts'
import { safeLine } from '../io/terminal.ts'
import { detectTable } from '../messages/detect-table.ts'
import { EXIT } from '../process/exit-code.ts'

interface DetectFlags extends ReadingFlags {
  json?: boolean
}

/** `stet detect FILES…`: what each file is, and why, without labelling it; of several a table of counts too. */
export async function detect(files: readonly string[], flags: DetectFlags): Promise<void> {
  const settings = settingsOf(optionsOf(flags))
  const { sources, failed, noText } = await sourcesOf(files, {})
  const reports: (FileReport | null)[] = []
  for (const source of sources) {
    const report = await reportOf(source, settings)
    reports.push(report)
    if (report !== null)
      print(flags.json === true ? `${JSON.stringify({ file: source.shown, ...report })}\n` : textOf(source, report))
  }
  if (sources.length + (noText?.files ?? 0) > 1 && flags.json !== true)
    print(`\n${detectTable(reports, noText?.files ?? 0)}`)
  process.exitCode = failed > 0 || reports.includes(null) ? EXIT.failed : EXIT.done
}

/** What is known of a source, or `null` where it cannot be read, which is logged. */
async function reportOf(source: Source, settings: Settings): Promise<FileReport | null> {
  try {
    return await inspectFile(source.chunks(), { ...settings, name: source.name })
  } catch (error) {
    // What is wrong with the command is wrong for every file.
    if (codeOf(error) === 'bad-option') throw error
    logError(`${source.shown}: ${reasonOf(error, source.shown)}`, codeOf(error))
    return null
  }
}

/** A line of properties, then a line for each reason, fault and note. */
function textOf(source: Source, report: FileReport): string {
  const { encoding, bom, eol, container, format, layout, expected, found, bad, faults, notes } = report
  const properties = [
    ...(container === null ? [] : [container]),
    `${encoding}${bom ? ' with a byte order mark' : ''}`,
    eol === null || eol === 'none' ? 'no line ends' : `line ends ${eol}`,
    format,
    ...(layout === null ? [] : [layout]),
    `${found} ${found === 1 ? 'record' : 'records'}${expected === null || expected === found ? '' : `, ${expected} expected`}`,
    ...(bad === 0 ? [] : [`${bad} of them cannot be read`])
  ]
  const more = bad > faults.length ? [`fault: and ${bad - faults.length} more`] : []
  const noteLines = notes.map(
    ({ message, records }) => `note: ${message}${records > 1 ? `, and in ${records - 1} more` : ''}`
  )
  const lines = [...report.why, ...faults.map((fault) => `fault: ${fault}`), ...more, ...noteLines]
  return `${safeLine(source.shown)}: ${properties.join(', ')}\n${lines.map((line) => `  ${safeLine(line)}\n`).join('')}`
}
