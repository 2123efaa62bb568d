// @ts-check
import { installDependencies } from './dependencies.mjs'
import { runTypeScript } from './run.mjs'

process.exitCode = (await installDependencies({ silent: true })) ? await runTypeScript('bench/fuzz/main.ts', process.argv.slice(2)) : 2
