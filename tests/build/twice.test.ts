import { cp, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildExtension } from '../../scripts/extension.mjs'
import { root } from '../../scripts/run.mjs'
import { filesIn } from './built.ts'

/** What a build reads. */
const sources = ['components', 'entrypoints', 'lib', 'public', 'scripts', 'package.json', 'tsconfig.json', 'wxt.config.ts']
/** Two people far from each other, with settings of their own. */
const builders = [
  { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', NODE_ENV: 'development' },
  { TZ: 'America/New_York', LANG: 'en_US.UTF-8', NODE_ENV: 'test' },
]
let folders: string[] = []

beforeAll(async () => {
  folders = await Promise.all(builders.map((_, index) => mkdtemp(join(tmpdir(), `gouji-${'build'.repeat(index + 1)}-`))))
  for (const folder of folders) {
    for (const source of sources) await cp(join(root, source), join(folder, source), { recursive: true })
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  }
})
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))))

test.each([
  ['chrome', 'chrome-mv3'],
  ['firefox', 'firefox-mv2'],
] as const)('the extension for %s is the same, byte by byte, whoever builds it and wherever', async (browser, output) => {
  const builds = folders.map(async (folder, index) => {
    const { code, output: said } = await buildExtension(browser, { folder, env: { ...process.env, ...builders[index] } })
    expect(code, said).toBe(0)
    return filesIn(join(folder, '.output', output))
  })
  const [first = [], second = []] = await Promise.all(builds)
  expect(first.length).toBeGreaterThan(40)
  expect(second.map(({ path }) => path)).toEqual(first.map(({ path }) => path))
  expect(second.filter(({ bytes }, index) => !first[index]?.bytes.equals(bytes)).map(({ path }) => path)).toEqual([])
})
