import { type ChildProcess, type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { buildProgram } from './built-stub.ts'
import { quickFolder } from './fast-folder.ts'

export interface StubProgram {
  /** The folder of a test: new for each, and the program's working folder. */
  folder: () => string
  at: (name: string) => string
  /** Writes files into it. */
  plant: (files: Record<string, string>) => void
  /** Runs the program to its end; `limits` is a shell command before it, `user` whom it runs as. */
  stet: (args: string[], options?: { limits?: string; user?: number }) => SpawnSyncReturns<string>
  /** The same on a terminal of its own. */
  onTerminal: (args: string) => SpawnSyncReturns<string>
  /** Starts the program, and does not wait for it. */
  start: (args: string[]) => ChildProcess
}

/** The program with the labeller's place taken by a stub, for the tests of a file: built before them, removed after them. */
export function stubProgram(): StubProgram {
  let program = ''
  let remove = () => {}
  let root = ''
  beforeAll(async () => {
    ;({ program, remove } = await buildProgram())
    chmodSync(path.dirname(program), 0o755)
  })
  afterAll(() => remove())
  beforeEach(() => {
    root = quickFolder('stet-cli-')
    chmodSync(root, 0o755)
  })
  afterEach(() => {
    spawnSync('chmod', ['-R', 'u+rwX', root])
    rmSync(root, { recursive: true, force: true })
  })
  const at = (name: string) => path.join(root, name)
  return {
    folder: () => root,
    at,
    plant(files) {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(path.dirname(at(name)), { recursive: true })
        writeFileSync(at(name), text)
      }
    },
    stet(args, { limits = ':', user } = {}) {
      return spawnSync('bash', ['-c', `${limits}; exec "$@"`, 'bash', process.execPath, program, ...args], {
        encoding: 'utf8',
        env: { ...process.env, SOURCE_DATE_EPOCH: '1000000000', NO_COLOR: '1' },
        cwd: root,
        ...(user === undefined ? {} : { uid: user, gid: user })
      })
    },
    onTerminal: (args) =>
      spawnSync('script', ['-qec', `${process.execPath} ${program} ${args}`, '/dev/null'], {
        cwd: root,
        encoding: 'utf8'
      }),
    start: (args) => spawn(process.execPath, [program, ...args], { cwd: root })
  }
}

/** Whether a small file system can be mounted here: only the superuser may. */
export function canMount(): boolean {
  const folder = mkdtempSync(path.join(tmpdir(), 'stet-mount-'))
  const could = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]).status === 0
  if (could) spawnSync('umount', [folder])
  rmSync(folder, { recursive: true, force: true })
  return could
}
