// @ts-check
import { installDependencies } from './dependencies.mjs'
import { run, runTypeScript, tool } from './run.mjs'

/** Lists every rule and form, writes the pages of help, and runs what is tested of each of them. */
const ok = (await installDependencies()) && (await runTypeScript('scripts/catalogue/main.ts', [])) === 0
const tests = ['lib/checks', 'lib/forms/forms.test.ts', 'scripts/catalogue']
process.exitCode = ok ? await run(process.execPath, [tool.vitest, 'run', '--project', 'unit', ...tests]) : 1
