// Lists the third-party packages in what is published: dist/THIRD-PARTY-LICENSES.txt with their licences, and
// dist/sbom.cdx.json, a bill of materials.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Packages whose data the build uses, in addition to those whose code is in the bundles. */
const READ_BY_THE_BUILD = ['node_modules/stopword']

/**
 * @param metafiles esbuild's metafiles of the bundles.
 * @param folder where the two files are written.
 */
export function listThirdParties(metafiles, folder) {
  const packages = packageFolders(metafiles).map(describePackage).sort(byName)
  writeFileSync(join(folder, 'THIRD-PARTY-LICENSES.txt'), licenceTexts(packages))
  writeFileSync(join(folder, 'sbom.cdx.json'), `${JSON.stringify(billOfMaterials(packages), null, 2)}\n`)
}

/** The folders of all packages with a file in a bundle. */
function packageFolders(metafiles) {
  const files = metafiles.flatMap(({ inputs }) => Object.keys(inputs))
  const folders = files.flatMap((file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? [])
  return [...new Set([...READ_BY_THE_BUILD, ...folders])]
}

function describePackage(folder) {
  const { name, version, author, ...manifest } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  // Old packages have a list of licences.
  const license = manifest.license ?? manifest.licenses?.[0]?.type
  if (typeof license !== 'string') throw new Error(`${folder}: expected a licence in its package.json`)
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i.test(file))
  const text = files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n')
  return { folder, name, version, license, text, author: typeof author === 'object' ? author.name : author }
}

const byName = (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1)

function licenceTexts(packages) {
  const sections = packages.map(
    ({ name, version, license, text, author }) =>
      `${name} ${version} (${license})\n\n${text === '' ? `${license}. ${author === undefined ? '' : `By ${author}.`}` : text}\n`
  )
  return `stet contains code or data of these packages, each under its own licence.\n\n${sections.join(`\n${'-'.repeat(80)}\n\n`)}`
}

/** CycloneDX 1.5, without time and serial number, so that the same sources give the same bytes. */
function billOfMaterials(packages) {
  const { name, version, license, description } = JSON.parse(readFileSync('package.json', 'utf8'))
  const { packages: locked } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const components = packages.map((one) => component(one, locked[one.folder]?.integrity))
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
