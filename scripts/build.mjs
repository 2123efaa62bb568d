// @ts-check
import { installDependencies } from './dependencies.mjs'
import { buildExtension } from './extension.mjs'

/** Builds the extension for Chrome and Edge into .output/chrome-mv3, for Firefox into .output/firefox-mv2. */
process.exitCode = (await installDependencies()) && (await build('chrome')) && (await build('firefox')) ? 0 : 1

/**
 * @param {'chrome' | 'firefox'} browser
 * @returns {Promise<boolean>} whether it was built; what went wrong was said on standard error
 */
async function build(browser) {
  const { code, output } = await buildExtension(browser)
  if (code !== 0) console.error(output.trim())
  else console.log(`.output/${browser === 'chrome' ? 'chrome-mv3' : 'firefox-mv2'}`)
  return code === 0
}
