import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import type { Example, Help, Rule } from '../../lib/checks/rule.ts'
import { root } from './files.ts'

/** As deep as the rules, so that the example's imports lead where they would lead there. */
const folder = join(root, 'lib/checks/.contributing')

test('the rule that CONTRIBUTING shows is one: its examples fire as they say', async () => {
  const text = await readFile(join(root, 'CONTRIBUTING.md'), 'utf8')
  const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(text) ?? []
  const file = join(folder, 'many-granted.ts')
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(file, code)
    const shown: { manyGranted: Rule; help: Help; examples(): readonly Example[] } = await import(
      /* @vite-ignore */ pathToFileURL(file).href
    )
    const examples = shown.examples()
    expect(examples).toHaveLength(4)
    for (const { report, fires } of examples) {
      const found = shown.manyGranted.check(report).flatMap((outcome) => (outcome.outcome === 'fails' ? [outcome.subject] : []))
      expect(found).toEqual(fires)
    }
    expect(shown.help.checks.zh).not.toBe('')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
