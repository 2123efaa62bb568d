// @ts-check
import { collect, root, tool } from './run.mjs'

/**
 * Builds the extension into `.output/chrome-mv3` (Chrome, Edge) or `.output/firefox-mv2`. The same sources become the same bytes,
 * whatever the caller's environment: with another NODE_ENV the compiler writes where on this machine each element stands.
 * @param {'chrome' | 'firefox'} browser
 * @param {{ folder?: string, env?: NodeJS.ProcessEnv }} [options] folder: where the sources are
 * @returns {Promise<{ code: number, output: string }>} the exit code, and all that was said
 */
export function buildExtension(browser, { folder = root, env = process.env } = {}) {
  return collect(process.execPath, [tool.wxt, 'build', '-b', browser], { cwd: folder, env: { ...env, NODE_ENV: 'production' } })
}
