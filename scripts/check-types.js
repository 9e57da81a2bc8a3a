// Checks the types of all sources. Most follow `tsconfig.json`; a folder with a `tsconfig.json` of its own turns
// `noUncheckedIndexedAccess` off for the files that it includes, and says why. Each file is checked once.
import ts from 'typescript'

const ROOT = 'tsconfig.json'
const ROOMS = ['src/batch', 'src/duplicates', 'src/label', 'src/lexicon', 'src/read', 'src/train', 'test']

const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (diagnostic) => report([diagnostic]) }
/** Parsed files; the programs share them, because the one flag that differs does not change how a file is parsed. */
const parsed = new Map()

const rooms = ROOMS.map((room) => readConfig(`${room}/tsconfig.json`))
const inRooms = new Set(rooms.flatMap(({ fileNames }) => fileNames))
const root = readConfig(ROOT)
const errors = [
  ...errorsOf(root, (file) => !inRooms.has(file)),
  ...rooms.flatMap((room) => errorsOf(room, (file) => room.fileNames.includes(file)))
]
report(errors)

function readConfig(file) {
  const config = ts.getParsedCommandLineOfConfigFile(file, {}, host)
  report(config.errors)
  return config
}

function errorsOf({ fileNames, options }, isOwn) {
  const program = ts.createProgram(fileNames, options, cachingHost(options))
  const files = fileNames.filter(isOwn).map((file) => program.getSourceFile(file))
  return [
    ...program.getOptionsDiagnostics(),
    ...files.flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)])
  ]
}

function cachingHost(options) {
  const compilerHost = ts.createCompilerHost(options)
  const { getSourceFile } = compilerHost
  compilerHost.getSourceFile = (name, ...rest) => {
    if (!parsed.has(name)) parsed.set(name, getSourceFile(name, ...rest))
    return parsed.get(name)
  }
  return compilerHost
}

/** Prints the errors and ends the process, if there are any. */
function report(errors) {
  if (errors.length === 0) return
  console.error(
    ts.formatDiagnostics(errors, {
      getCanonicalFileName: (name) => name,
      getCurrentDirectory: () => process.cwd(),
      getNewLine: () => '\n'
    })
  )
  process.exit(1)
}
