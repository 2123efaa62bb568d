// @ts-check
import { installDependencies } from './dependencies.mjs'
import { runTypeScript } from './run.mjs'

/** npm changes into the project's folder; the paths on the command line are meant from where the user stands. */
const cwd = (process.env.npm_lifecycle_event === 'audit' ? process.env.INIT_CWD : undefined) ?? process.cwd()

process.exitCode = (await installDependencies({ silent: true })) ? await runTypeScript('cli/main.ts', process.argv.slice(2), { cwd }) : 2
