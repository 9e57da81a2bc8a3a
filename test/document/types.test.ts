import { execFileSync } from 'node:child_process'
import type { FromSchema } from 'json-schema-to-ts'
import { expect, expectTypeOf, it } from 'vitest'
import type { Document } from '../../src/document/document.ts'
import type { DocumentVersion1 } from '../../src/document/document-types-version-1.ts'
import type { documentSchema } from '../../src/document/schema.ts'
import type { documentSchemaVersion1 } from '../../src/document/schema-version-1.ts'

type BySchema = FromSchema<typeof documentSchema>
type FirstBySchema = FromSchema<typeof documentSchemaVersion1>

it('are made of the schemas as they are now', () => {
  expect(execFileSync(process.execPath, ['scripts/document-types.js', '--check'], { encoding: 'utf8' })).toBe('')
})

it('take what an independent reading of the schemas takes, and nothing else', () => {
  // Checked by the compiler (npm run types): each is assignable to the other.
  expectTypeOf<Document>().toExtend<BySchema>()
  expectTypeOf<BySchema>().toExtend<Document>()
  // That schema lists its kinds as strings, so it knows them less exactly.
  expectTypeOf<DocumentVersion1>().toExtend<FirstBySchema>()
  expectTypeOf<FirstBySchema['stats']>().toExtend<DocumentVersion1['stats']>()
})
