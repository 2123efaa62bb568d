import { join } from 'node:path'
import { expect, test } from 'vitest'
import { collect, root } from '../../scripts/run.mjs'
import { extensions } from '../e2e/harness.ts'
import { filesIn } from './built.ts'

interface Remark {
  code: string
  message: string
  file?: string
}

/** What remains, each with its reason. A file's name without the hash of its content. */
const remarks = [
  // Preact can set `dangerouslySetInnerHTML`. No component of ours uses it, as the next test sees.
  'UNSAFE_VAR_ASSIGNMENT: Unsafe assignment to innerHTML: chunks/jsxRuntime.js',
]

test('no component of ours sets markup', async () => {
  const files = [...(await filesIn(join(root, 'components'))), ...(await filesIn(join(root, 'entrypoints')))]
  const setting = files.filter(({ bytes }) => /dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML/.test(bytes.toString('utf8')))
  expect(setting.map(({ path }) => path)).toEqual([])
})

test('the checker of addons.mozilla.org, which is what `web-ext lint` runs, has nothing to say of our own code', async () => {
  const linter = join(root, 'node_modules/addons-linter/bin/addons-linter')
  const { stdout } = await collect(process.execPath, [linter, '--output', 'json', extensions.firefox])
  const { errors, warnings, notices } = JSON.parse(stdout) as Record<'errors' | 'warnings' | 'notices', Remark[]>
  const said = [...errors, ...warnings, ...notices].map(({ code, message, file }) =>
    [code, message, file?.replace(/-[\w-]{8}(?=\.js$)/, '') ?? ''].join(': '),
  )
  expect(said).toEqual(remarks)
})
