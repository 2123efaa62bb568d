// @ts-check
import { provideBrowsers } from './debian.mjs'
import { installDependencies } from './dependencies.mjs'
import { buildExtension } from './extension.mjs'
import { runTypeScript } from './run.mjs'

process.exitCode = await start(process.argv.slice(2))

/**
 * @param {string[]} addresses pages to open in place of the samples
 * @returns {Promise<number>} exit code
 */
async function start(addresses) {
  if (!(await installDependencies())) return 1
  const { chromium, firefox } = await provideBrowsers('any')
  const kind = chromium ? 'chromium' : 'firefox'
  const browser = chromium ?? firefox
  if (!browser) return 1
  console.log(`Building the extension for ${browser.name} …`)
  const build = await buildExtension(chromium ? 'chrome' : 'firefox')
  if (build.code !== 0) {
    console.error(build.output.trim())
    return 1
  }
  return runTypeScript('tests/browsers/demo.ts', [kind, browser.program, ...addresses])
}
