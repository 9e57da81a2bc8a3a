import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { afterAll, expect, it } from 'vitest'
import { DUMP, scratch, stet } from '../../support/run-cli.ts'

const folder = scratch()
afterAll(folder.remove)
const { at } = folder

it('an archive of a Word document and of numbers that JavaScript would change is verified, by converting them again', async () => {
  mkdirSync(at('in'))
  copyFileSync('fixtures/format-docx-nexis-uni/dump.docx', at('in/a.docx'))
  writeFileSync(at('in/b.jsonl'), `{"id":1234567890123456789,"text":${JSON.stringify(DUMP)},"n":[1e400,-0,1.50]}\n`)
  expect((await stet(['archive', at('in'), '--to', at('bag'), '--keep-fields', '--no-config'])).code).toBe(0)
  expect(await stet(['verify', at('bag'), '--quiet'])).toMatchObject({ code: 0, stderr: '' })
  const documents = readdirSync(at('bag/data'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.json')
  )
  const texts = documents.map((name) => readFileSync(at(`bag/data/${name}`), 'utf8'))
  expect(texts.map((text) => JSON.parse(text).source.converter).sort()).toEqual(['docx/1', 'docx/1', undefined])
  expect(texts.find((text) => text.includes('"jsonl"'))?.replace(/\s/g, '')).toContain('"n":[1e400,-0,1.50]')
})
