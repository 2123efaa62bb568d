// @ts-check
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** A program's file inside node_modules, run as `node <file>`: no shell, the same on every system. */
export const tool = {
  biome: join(root, 'node_modules/@biomejs/biome/bin/biome'),
  tsc: join(root, 'node_modules/typescript/bin/tsc'),
  vitest: join(root, 'node_modules/vitest/vitest.mjs'),
  wxt: join(root, 'node_modules/wxt/bin/wxt.mjs'),
}

/**
 * Runs a program to its end, its output going where ours goes.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} its exit code; 127 where it cannot be started, 128 where a signal ended it
 */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', ...options })
    child.once('error', (error) => {
      console.error(error.message)
      resolve(127)
    })
    child.once('close', (code) => resolve(code ?? 128))
  })
}

/**
 * Runs a program to its end without showing its output.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<{ code: number, stdout: string, output: string }>} `output` is all that it printed, on both streams
 */
export function collect(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let stdout = ''
    let output = ''
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      stdout += text
      output += text
    })
    child.stderr?.setEncoding('utf8').on('data', (text) => {
      output += text
    })
    child.once('error', (error) => resolve({ code: 127, stdout, output: error.message }))
    child.once('close', (code) => resolve({ code: code ?? 128, stdout, output }))
  })
}

/**
 * Runs a TypeScript file of this project with Node and tsx, in whatever folder.
 * @param {string} file path from the project's folder
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} its exit code
 */
export function runTypeScript(file, args, options = {}) {
  const env = { ...process.env, TSX_TSCONFIG_PATH: join(root, 'tsconfig.json'), ...options.env }
  return run(process.execPath, ['--import', import.meta.resolve('tsx'), join(root, file), ...args], { ...options, env })
}
