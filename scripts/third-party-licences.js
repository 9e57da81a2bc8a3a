// Says what of others is in what is published: dist/THIRD-PARTY-LICENSES.txt, and dist/sbom.cdx.json for machines.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Packages whose data the build reads, beside those whose code is in the bundles. */
const READ_BY_THE_BUILD = ['node_modules/stopword']

/**
 * @param metafiles what esbuild says of its bundles.
 * @param folder where the two files go.
 */
export function listThirdParties(metafiles, folder) {
  const parts = partsOf(metafiles).map(described).sort(byName)
  writeFileSync(join(folder, 'THIRD-PARTY-LICENSES.txt'), licences(parts))
  writeFileSync(join(folder, 'sbom.cdx.json'), `${JSON.stringify(bill(parts), null, 2)}\n`)
}

/** The folders of all packages with a file in a bundle. */
function partsOf(metafiles) {
  const files = metafiles.flatMap(({ inputs }) => Object.keys(inputs))
  const folders = files.flatMap((file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? [])
  return [...new Set([...READ_BY_THE_BUILD, ...folders])]
}

function described(folder) {
  const { name, version, author, ...said } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  // Old packages say it in a list.
  const license = said.license ?? said.licenses?.[0]?.type
  if (typeof license !== 'string') throw new Error(`${folder}: expected a licence in its package.json`)
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i.test(file))
  const text = files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n')
  return { folder, name, version, license, text, by: personOf(author) }
}

function personOf(author) {
  return typeof author === 'object' ? author.name : author
}

const byName = (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1)

function licences(parts) {
  const sections = parts.map(
    ({ name, version, license, text, by }) =>
      `${name} ${version} (${license})\n\n${text === '' ? `${license}. ${by === undefined ? '' : `By ${by}.`}` : text}\n`
  )
  return `stet contains code or data of these packages, each under its own licence.\n\n${sections.join(`\n${'-'.repeat(80)}\n\n`)}`
}

/** CycloneDX 1.5. No time and no serial number: the same sources give the same bill. */
function bill(parts) {
  const { name, version, license, description } = JSON.parse(readFileSync('package.json', 'utf8'))
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const components = parts.map((part) => component(part, packages[part.folder]?.integrity))
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        'bom-ref': `pkg:npm/${name}@${version}`,
        type: 'application',
        name,
        version,
        description,
        purl: `pkg:npm/${name}@${version}`,
        licenses: [{ license: { id: license } }]
      }
    },
    components,
    dependencies: [
      { ref: `pkg:npm/${name}@${version}`, dependsOn: components.map((one) => one['bom-ref']) },
      ...components.map((one) => ({ ref: one['bom-ref'], dependsOn: [] }))
    ]
  }
}

function component({ name, version, license }, integrity) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`
  const [, algorithm, digest] = /^(sha\d+)-(.+)$/.exec(integrity ?? '') ?? []
  return {
    'bom-ref': purl,
    type: 'library',
    name,
    version,
    purl,
    licenses: [/ (?:OR|AND|WITH) /.test(license) ? { expression: license } : { license: { id: license } }],
    ...(digest === undefined
      ? {}
      : {
          hashes: [
            {
              alg: algorithm.toUpperCase().replace('SHA', 'SHA-'),
              content: Buffer.from(digest, 'base64').toString('hex')
            }
          ]
        })
  }
}
