import { type ChildProcess, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { quickFolder } from './fast-folder.ts'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
export const PROGRAM = path.join(ROOT, 'bin/stet.js')

export interface Ended {
  code: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
}

interface Start {
  input?: string | Uint8Array
  env?: Record<string, string>
  cwd?: string
}

/** The caller's environment without what would colour, configure or move the program. */
function environment(more: Record<string, string> = {}): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    ([name, value]) =>
      value !== undefined && !/^(STET_|NO_COLOR$|FORCE_COLOR$|NODE_|XDG_CONFIG_HOME$|VITEST|COLUMNS$|CI$)/.test(name)
  ) as [string, string][]
  return { ...Object.fromEntries(kept), ...more }
}

/** The built program as a process whose streams the caller holds. */
export function start(args: readonly string[], { env, cwd }: Start = {}): ChildProcess {
  return spawn(process.execPath, [PROGRAM, ...args], { env: environment(env), cwd: cwd ?? ROOT })
}

/** The built program, run to its end with standard output and standard error apart. */
export function stet(args: readonly string[], options: Start = {}): Promise<Ended> {
  return ended(start(args, options), options.input ?? '')
}

/** A shell command in which `$STET` is the program. */
export function shell(command: string, options: Start = {}): Promise<Ended> {
  const program = `"${process.execPath}" "${PROGRAM}"`
  const env = environment({ STET: program, ...options.env })
  const child = spawn('bash', ['-c', command.replaceAll('$STET', program)], { env, cwd: options.cwd ?? ROOT })
  return ended(child, options.input ?? '')
}

/** What a process came to; its input is written and closed. */
export function ended(child: ChildProcess, input: string | Uint8Array): Promise<Ended> {
  const out: Uint8Array[] = []
  const err: Uint8Array[] = []
  child.stdout?.on('data', (chunk: Uint8Array) => out.push(chunk))
  child.stderr?.on('data', (chunk: Uint8Array) => err.push(chunk))
  // A program that does not read its input closes it early.
  child.stdin?.on('error', () => {})
  child.stdin?.end(input)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) =>
      resolve({ code, signal, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() })
    )
  })
}

export interface Scratch {
  path: string
  at: (name: string) => string
  remove: () => void
}

/** A folder of the test's own, gone when `remove` is called. */
export function scratch(): Scratch {
  const folder = quickFolder('stet-test-')
  return {
    path: folder,
    at: (name) => path.join(folder, name),
    remove: () => rmSync(folder, { recursive: true, force: true })
  }
}

/** A short dump that any version of the program reads as an article. */
export const DUMP = `Home | News | Sport

Harbour towns agree to share one police boat

By Ann Lowe
3 March 2021

Three harbour towns on the north coast will share one police boat from this summer, their councils said on Wednesday, ending an argument over money that had gone on for almost two years.

The boat will be moored in Port Selby and may be called out by any of the three, according to a joint statement. Each town will pay according to the number of berths in its own harbour.

Fishermen welcomed the news but said that they would believe it when they saw the boat.

© 2021 The Northern Packet. All rights reserved.
`
