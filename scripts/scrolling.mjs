// @ts-check
import { provideBrowsers } from './debian.mjs'
import { installDependencies } from './dependencies.mjs'
import { runTypeScript } from './run.mjs'

const isReady = (await installDependencies({ silent: true })) && (await provideBrowsers('any')).chromium !== null
process.exitCode = isReady ? await runTypeScript('bench/scrolling/main.ts', process.argv.slice(2)) : 2
