import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import readline from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { documentSchema } from '../../../src/document/schema.ts'
import type { Document } from '../../../src/index.ts'
import { DUMP, ended, scratch, shell, start, stet } from '../../support/run-cli.ts'

const folder = scratch()
afterAll(folder.remove)

const record = (id: string | number, more: object = {}) => `${JSON.stringify({ id, text: DUMP, ...more })}\n`
const linesOf = (text: string) => (text === '' ? [] : text.trimEnd().split('\n'))
const JSONL = ['--from', 'jsonl', '-f', 'ndjson']

describe('a stream of JSON lines', () => {
  it('comes out one line for one line, with the input’s own ids and addresses', async () => {
    const input =
      record('x-1', { url: 'http://example.org/1' }) +
      record(7) +
      `${JSON.stringify({ url: 'http://example.org/2', content: DUMP })}\n`
    const { code, stdout, stderr } = await stet(['-f', 'ndjson'], { input })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const sources = linesOf(stdout).map((line) => (JSON.parse(line) as Document).source)
    expect(sources.map(({ id, url }) => [id, url])).toEqual([
      ['x-1', 'http://example.org/1'],
      ['7', null],
      ['http://example.org/2', 'http://example.org/2']
    ])
    expect(sources.map(({ record: number }) => number)).toEqual([null, null, null])
  })

  it('gives nothing for a blank line and nothing for empty input', async () => {
    expect(linesOf((await stet(JSONL, { input: `\n${record(1)}\n  \n${record(2)}` })).stdout)).toHaveLength(2)
    expect(await stet(JSONL, { input: '' })).toMatchObject({ code: 0, stdout: '', stderr: '' })
  })

  it('keeps the order of many lines', async () => {
    const ids = Array.from({ length: 2_000 }, (_, at) => String(at))
    const input = ids
      .map(
        (id) =>
          `${JSON.stringify({ id, text: `Headline ${id}\n\nA sentence that stands for the article, number ${id}.\n` })}\n`
      )
      .join('')
    const { code, stdout } = await stet(['--from', 'jsonl', '-f', 'labels'], { input })
    expect(code).toBe(0)
    expect(linesOf(stdout).map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(ids)
  })

  it('gives labels, one for each line of the text', async () => {
    const { stdout } = await stet(['--from', 'jsonl', '-f', 'labels'], { input: record('a') })
    const { id, labels } = JSON.parse(stdout) as { id: string; labels: string[] }
    expect(id).toBe('a')
    expect(labels).toHaveLength(DUMP.split('\n').length)
    expect(labels.slice(0, 3)).toEqual(['boilerplate', '', 'headline'])
  })

  it('has a bad line answered in its place, the others go on, and ends with 1', async () => {
    const input = `${record('good-1')}{"id": "torn", "te\n${JSON.stringify({ id: 'no-text' })}\n[1]\n${record('good-2')}`
    const { code, stdout } = await stet(JSONL, { input })
    const answers = linesOf(stdout).map((line) => JSON.parse(line))
    expect(code).toBe(1)
    expect(answers).toHaveLength(5)
    expect(answers.map((answer) => answer.error?.code ?? answer.source.id)).toEqual([
      'good-1',
      'bad-json',
      'bad-record',
      'bad-record',
      'good-2'
    ])
    expect(answers[1]).toEqual({ id: null, error: { code: 'bad-json', message: expect.any(String), line: null } })
    expect(answers[2].id).toBe('no-text')
  })

  it('has its lines and records numbered where it comes from a file, and only there', async () => {
    writeFileSync(folder.at('numbered.jsonl'), `${record('one')}\n{"id": "torn", "te\n${record('four')}`)
    const named = await stet([...JSONL, folder.at('numbered.jsonl')])
    const numbers = linesOf(named.stdout).map((line) => JSON.parse(line).error?.line ?? JSON.parse(line).source.record)
    expect(numbers).toEqual([1, 3, 4])
    const text = await stet(['--from', 'jsonl', '-f', 'text', folder.at('numbered.jsonl')])
    expect(text.stderr).toMatch(/^stet: \S+numbered\.jsonl:3: expected a JSON object, but it does not parse/)
    // On standard error nobody joins parts: the line is said.
    const piped = await shell(`$STET --from jsonl -f text < ${folder.at('numbered.jsonl')}`)
    expect(piped.stderr).toMatch(/^stet: standard input:3: expected a JSON object/)
  })

  it('takes text and id from the fields that are named', async () => {
    const input = `${JSON.stringify({ id: 'wrong', text: 'wrong', body: DUMP, key: 'right' })}\n`
    const { stdout } = await stet([...JSONL, '--text-field', 'body', '--id-field', 'key'], { input })
    expect(JSON.parse(stdout)).toMatchObject({
      headline: 'Harbour towns agree to share one police boat',
      source: { id: 'right' }
    })
  })

  it('comes from a file as well', async () => {
    writeFileSync(folder.at('records.jsonl'), record(1) + record(2))
    const { code, stdout } = await stet(['-f', 'ndjson', folder.at('records.jsonl')])
    expect(code).toBe(0)
    expect(linesOf(stdout)).toHaveLength(2)
  })

  it('has each line answered before the next is sent', async () => {
    const child = start(JSONL)
    const answers = readline.createInterface({ input: child.stdout as Readable })[Symbol.asyncIterator]()
    for (const id of ['first', 'second', 'third']) {
      ;(child.stdin as Writable).write(record(id))
      const answer = await answers.next()
      expect((JSON.parse(answer.value as string) as Document).source.id).toBe(id)
    }
    child.stdin?.end()
    const [code] = await once(child, 'close')
    expect(code).toBe(0)
  })

  it('ends with 130 on SIGINT and 143 on SIGTERM, with whole lines written', async () => {
    for (const [signal, code] of [
      ['SIGINT', 130],
      ['SIGTERM', 143]
    ] as const) {
      const child = start(JSONL)
      const lines: string[] = []
      const answers = readline.createInterface({ input: child.stdout as Readable })
      const first = once(answers, 'line')
      answers.on('line', (line) => lines.push(line))
      child.stdin?.write(record('one'))
      await first
      child.kill(signal)
      const [got] = await once(child, 'close')
      expect(got).toBe(code)
      expect(lines.map((line) => (JSON.parse(line) as Document).source.id)).toEqual(['one'])
    }
  })
})

describe('a pipe', () => {
  it('that closes early ends the program quietly with 0', async () => {
    writeFileSync(folder.at('many.jsonl'), Array.from({ length: 400 }, (_, at) => record(at)).join(''))
    const result = await shell(`$STET -f ndjson ${folder.at('many.jsonl')} | head -1; echo "\${PIPESTATUS[0]}"`)
    const [first = '', code] = linesOf(result.stdout)
    expect((JSON.parse(first) as Document).source.id).toBe('0')
    expect({ code, stderr: result.stderr }).toEqual({ code: '0', stderr: '' })
  })

  it('that is closed from the start does no harm', async () => {
    const child = start(['-f', 'json'])
    child.stdout?.destroy()
    const { code, stderr } = await ended(child, DUMP)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })
})

describe('stet schema', () => {
  it('prints the schema that the library has', async () => {
    const { code, stdout, stderr } = await stet(['schema'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(documentSchema)))
  })
})
