import { build } from 'esbuild'

/** A module of the tests, which are TypeScript. */
export async function loadTypeScript(url) {
  const { outputFiles } = await build({
    entryPoints: [url.pathname],
    write: false,
    format: 'esm',
    bundle: true,
    platform: 'node'
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}
