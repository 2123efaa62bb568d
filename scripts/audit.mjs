// @ts-check
import { pathToFileURL } from 'node:url'
import { commandLine } from './command-line.mjs'
import { installDependencies } from './dependencies.mjs'

if (await installDependencies({ silent: true })) {
  const file = await commandLine()
  // npm changes into the project's folder; the paths on the command line are meant from where the user stands.
  if (process.env.npm_lifecycle_event === 'audit' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)
  await import(pathToFileURL(file).href)
} else process.exitCode = 2
