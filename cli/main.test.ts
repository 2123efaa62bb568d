import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { auditSchema } from '../lib/audit/schema.ts'
import { commandLine } from '../scripts/command-line.mjs'
import { generatePage } from '../tests/portal/generate.ts'

let folder = ''
let bundle = ''
beforeAll(async () => {
  bundle = await commandLine()
  folder = mkdtempSync(join(tmpdir(), 'gouji-'))
  const clean = Array.from({ length: 100 }, (_, seed) => generatePage(seed)).find(({ faults }) => faults.length === 0)
  const faulty = Array.from({ length: 100 }, (_, seed) => generatePage(seed)).find(({ truth }) => truth.errors.length > 0)
  mkdirSync(join(folder, 'b'))
  mkdirSync(join(folder, 'bad'))
  writeFileSync(join(folder, 'b', '干净.html'), clean?.html ?? '')
  writeFileSync(join(folder, 'b', 'Z.HTM'), clean?.html ?? '')
  writeFileSync(join(folder, 'b', 'notes.txt'), 'not a page')
  writeFileSync(join(folder, 'bad', 'faulty.html'), faulty?.html ?? '')
  writeFileSync(join(folder, 'empty.html'), '')
  writeFileSync(join(folder, 'binary.html'), Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 0xff, 0xfe, 0x00, 0x80]))
  symlinkSync(folder, join(folder, 'b', 'loop'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs the command in the folder. */
function audit(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: '' },
  })
  return { status, stdout, stderr }
}

const audits = (json: string) => z.array(auditSchema).parse(JSON.parse(json))

test('a folder is walked, pages only, sorted by code unit', () => {
  const { status, stdout, stderr } = audit('--format', 'json', 'b')
  expect(stderr).toBe('')
  expect(audits(stdout).map(({ page }) => page.url)).toEqual(['b/Z.HTM', 'b/干净.html'])
  expect(status).toBe(0)
})

test('an error finding makes the status 1', () => {
  const { status, stdout } = audit('--format', 'ndjson', 'b', 'bad')
  const lines = stdout.trimEnd().split('\n')
  expect(lines.map((line) => auditSchema.parse(JSON.parse(line)).verdict)).toEqual(['consistent', 'consistent', 'inconsistent'])
  expect(status).toBe(1)
})

test('text is for people, in Chinese unless the environment or --lang says English', () => {
  expect(audit('bad').stdout).toMatch(/有不一致之处 · 核对勾稽关系 4[02] 项/)
  expect(audit('--lang', 'en', 'bad').stdout).toMatch(/do not agree · Checked 4[02] identities/)
})

test('--url-base stands before the path', () => {
  const { stdout } = audit('--format', 'json', '--url-base', 'http://www.yunheshi-sample.gov.cn/', './b/Z.HTM')
  expect(audits(stdout)[0]?.page.url).toBe('http://www.yunheshi-sample.gov.cn/b/Z.HTM')
})

test('an empty file and one that is no HTML are other pages', () => {
  const { status, stdout } = audit('--format', 'json', 'empty.html', 'binary.html')
  expect(audits(stdout).map(({ page, verdict }) => [page.kind, verdict])).toEqual([
    ['other', 'not-assessable'],
    ['other', 'not-assessable'],
  ])
  expect(status).toBe(0)
})

test('what cannot be read is named, the others are audited, and the status is 2', () => {
  const { status, stdout, stderr } = audit('--format', 'json', 'nowhere.html', 'bad')
  expect(stderr).toBe('audit: nowhere.html: ENOENT: no such file or directory\n')
  expect(audits(stdout)).toHaveLength(1)
  expect(status).toBe(2)
})

test.skipIf(process.getuid?.() === 0)('a folder without permission is named', () => {
  const closed = join(folder, 'closed')
  mkdirSync(closed)
  chmodSync(closed, 0)
  const { status, stderr } = audit('closed')
  chmodSync(closed, 0o700)
  expect(stderr).toMatch(/^audit: closed: EACCES/)
  expect(status).toBe(2)
})

test.each([
  [[], /no PATH given/],
  [['--format', 'yaml', 'b'], /--format: yaml/],
  [['--lang', 'fr', 'b'], /--lang: fr/],
  [['--colour', 'b'], /--colour/],
  [['--threads', '0', 'b'], /--threads: 0/],
])('bad usage %j', (args, message) => {
  const { status, stdout, stderr } = audit(...args)
  expect(stderr).toMatch(message)
  expect(stderr).toContain('Usage:')
  expect(stdout).toBe('')
  expect(status).toBe(2)
})

test('--schema prints the schema that audits are valid by', () => {
  const { status, stdout } = audit('--schema')
  expect(JSON.parse(stdout)).toMatchObject({ type: 'object', properties: { schema: { const: 'gouji-audit/1' } } })
  expect(status).toBe(0)
})

test('a reader who closes the pipe is no error', () => {
  const script = `${process.execPath} ${bundle} --format json b 2>&1 | head -c 20`
  expect(execFileSync('sh', ['-c', script], { cwd: folder, encoding: 'utf8' })).toMatch(/^\[\n\{\n/)
})

test('sarif: one log with a result for each finding; a file that cannot be read makes it incomplete', () => {
  const { status, stdout } = audit('--format', 'sarif', 'b', 'bad')
  const log = JSON.parse(stdout)
  expect([status, log.version, log.runs.length]).toEqual([1, '2.1.0', 1])
  const [found] = audits(audit('--format', 'json', 'bad').stdout)
  const ids = log.runs[0].results.map(
    (result: { partialFingerprints: Record<string, string> }) => result.partialFingerprints['goujiFinding/v1'],
  )
  expect(ids).toEqual(found?.findings.map(({ id }) => id))
  expect(log.runs[0].tool.driver.version).toMatch(/^\d+\.\d+\.\d+$/)
  expect(log.runs[0].invocations).toEqual([{ executionSuccessful: true }])
  const broken = audit('--format', 'sarif', 'b', 'not-there')
  expect([broken.status, JSON.parse(broken.stdout).runs[0].invocations]).toEqual([2, [{ executionSuccessful: false }]])
})
