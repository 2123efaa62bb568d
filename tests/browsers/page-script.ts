import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from '../../scripts/run.mjs'

/**
 * A script that leaves all that a module exports in a page, as a global. Beyond `var`: a script that a page is given before it loads may run
 * where that stays within it.
 *
 * @param entry the module, from the project's folder
 * @param name of the global
 */
export async function pageScript(entry: string, name: string, { minify = false } = {}): Promise<string> {
  const bundle = await build({
    entryPoints: [join(root, entry)],
    bundle: true,
    minify,
    write: false,
    format: 'iife',
    globalName: name,
    logLevel: 'error',
  })
  return `${bundle.outputFiles[0]?.text ?? ''};globalThis.${name}=${name}`
}
