import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commandLine } from '../scripts/command-line.mjs'
import { samplePages } from '../tests/portal/pages.ts'
import type { Arguments } from './arguments.ts'
import { auditInOrder } from './in-order.ts'
import { Pool } from './pool.ts'

/** Small ones: what is asked here does not depend on size. */
const pages = samplePages.filter(({ html }) => html.length < 12_000)

const options: Arguments = { format: 'text', language: 'en', urlBase: '', threads: 2, paths: [] }

let folder = ''
let bundle = ''
beforeAll(async () => {
  bundle = await commandLine()
  folder = mkdtempSync(join(tmpdir(), 'gouji-threads-'))
  mkdirSync(join(folder, 'pages'))
  for (const { name, html } of pages) writeFileSync(join(folder, 'pages', `${name}.html`), html)
})
afterAll(() => rmSync(folder, { recursive: true }))

function audit(...args: string[]) {
  const options = { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, ...args], options)
  return { status, stdout: stdout.replace(/"timings":\s*\{[^}]*\}/g, '"timings":{}'), stderr }
}

test.each(['text', 'json', 'ndjson', 'sarif'])(
  '%s: three threads print what one prints, byte for byte but for the times taken',
  (format) => {
    const alone = audit('--threads', '1', '--format', format, 'pages', 'nowhere.html')
    expect(audit('--threads', '3', '--format', format, 'pages', 'nowhere.html')).toEqual(alone)
    expect(alone.status).toBe(2)
    expect(alone.stdout.length).toBeGreaterThan(2000)
  },
)

test('a file that is too big is named, by whichever way, and the others are audited', () => {
  const big = join(folder, 'big.html')
  writeFileSync(big, '<p>')
  truncateSync(big, 65 * 2 ** 20)
  const few = audit('--format', 'ndjson', 'big.html', 'pages/home.html')
  const many = audit('--format', 'ndjson', '--threads', '2', 'big.html', 'pages')
  expect([few.stderr, many.stderr]).toEqual(Array(2).fill('audit: big.html: it has more than 64 MB\n'))
  expect([few.status, many.status]).toEqual([2, 2])
  expect([few, many].map(({ stdout }) => stdout.trimEnd().split('\n').length)).toEqual([1, pages.length])
})

test('a large file never shares the thread of the command itself, however many files and however few threads there are', async () => {
  const script = join(folder, 'elsewhere.mjs')
  writeFileSync(
    script,
    `import { parentPort } from 'node:worker_threads'
    parentPort.on('message', () => parentPort.postMessage({ isInconsistent: false, text: 'elsewhere', results: [] }))`,
  )
  const large = join(folder, 'large.html')
  writeFileSync(large, '<p>')
  truncateSync(large, 5 * 2 ** 20)
  const small = Array<string>(20).fill(join(folder, 'pages', 'home.html'))
  const saidOf = async (files: readonly string[]) => {
    const said: string[] = []
    for await (const { outcome } of auditInOrder(files, { ...options, threads: 1 }, pathToFileURL(script)))
      said.push('reason' in outcome ? outcome.reason : outcome.text)
    return new Set(said)
  }
  expect(await saidOf([...small, large])).toEqual(new Set(['elsewhere']))
  expect(await saidOf(small)).not.toContain('elsewhere')
})

test.each([
  ['process.exit(3)', /^its thread ended with 3$/],
  ['throw new Error("no more")', /^no more$/],
  ['const all = []; for (;;) all.push(new Array(1e5).fill(all.length))', /^it takes more than 32 MB of memory$/],
])('a thread that dies of its file (%s) takes that file with it, and nothing else', async (death, reason) => {
  const script = join(folder, `thread-${death.length}.mjs`)
  writeFileSync(
    script,
    `import { parentPort } from 'node:worker_threads'
    parentPort.on('message', (path) => {
      if (path.startsWith('bad')) { ${death} }
      parentPort.postMessage({ isInconsistent: false, text: path, results: [] })
    })`,
  )
  const pool = new Pool(pathToFileURL(script), 2, options, 32)
  const outcomes = await Promise.all(['bad 1', 'a', 'b', 'bad 2', 'c', 'bad 3', 'd'].map((path) => pool.audit(path)))
  await pool.close()
  const said = outcomes.map((outcome) => ('reason' in outcome ? outcome.reason : outcome.text))
  const refused = expect.stringMatching(reason)
  expect(said).toEqual([refused, 'a', 'b', refused, 'c', refused, 'd'])
})
