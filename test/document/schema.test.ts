import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, it, test } from 'vitest'
import { documentSchema } from '../../src/document/schema.ts'
import { documentSchemaVersion1 } from '../../src/document/schema-version-1.ts'
import { stet } from '../../src/index.ts'
import { KINDS, ROLES } from '../../src/tree/roles.ts'

const ajv = new Ajv2020.default({ allowUnionTypes: true })
const accepts = ajv.compile(documentSchema)
const acceptsVersion1 = ajv.compile(documentSchemaVersion1)

const document = () => JSON.parse(JSON.stringify(stet('Dam holds\n\nThe dam at Harlow held, the agency said.\n')))

describe('the schema', () => {
  it('takes each kind for the roles that have it and for no other', () => {
    const all = [...new Set([null, ...ROLES.flatMap((role) => [...KINDS[role]])])]
    for (const role of ROLES)
      for (const kind of all) {
        const { blocks, ...rest } = document()
        const has = kind === null ? KINDS[role].length === 0 : (KINDS[role] as readonly string[]).includes(kind)
        expect(accepts({ ...rest, blocks: [{ ...blocks[0], role, kind }] }), `${role}/${kind}`).toBe(has)
      }
  })

  test.each(['publication', 'section', 'page', 'origins', 'type'])('asks for %s', (key) => {
    const { [key]: _, ...rest } = document()
    expect(accepts(rest)).toBe(false)
  })
})

describe('the schema of version 1', () => {
  const old = JSON.parse(readFileSync('test/document/version-1.json', 'utf8'))

  it('takes a document that was written then', () => {
    acceptsVersion1(old)
    expect(acceptsVersion1.errors).toBeNull()
  })

  it('takes none of version 2, nor version 2 one of version 1', () => {
    expect(acceptsVersion1(document())).toBe(false)
    expect(accepts(old)).toBe(false)
  })
})
