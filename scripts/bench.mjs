// @ts-check
import { provideBrowsers } from './debian.mjs'
import { installDependencies } from './dependencies.mjs'
import { buildExtension } from './extension.mjs'
import { runTypeScript } from './run.mjs'

const isReady =
  (await installDependencies({ silent: true })) &&
  (await provideBrowsers('any')).chromium !== null &&
  (await buildExtension('chrome')).code === 0
process.exitCode = isReady ? await runTypeScript('bench/speed/main.ts', process.argv.slice(2)) : 2
