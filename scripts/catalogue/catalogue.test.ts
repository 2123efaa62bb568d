import { expect, test } from 'vitest'
import { lists, orphans, outdated, pages } from './catalogue.ts'
import { exportName, readForms, readRules } from './files.ts'
import { helpPages } from './pages.ts'

test('the lists of rules and forms and the pages of help are what `npm run catalogue` writes', async () => {
  const files = [...(await lists()), ...(await pages())]
  expect((await outdated(files)).map(({ path }) => path)).toEqual([])
  expect(await orphans(await pages())).toEqual([])
})

test('every rule has its page, with an example that fires and what it then says', async () => {
  const files = await readRules()
  const written = new Map(helpPages(files).map(({ path, text }) => [path, text]))
  for (const { rule, help } of files) {
    const text = written.get(`docs/rules/${rule.id}.md`) ?? ''
    for (const { zh, en } of [rule.name, rule.basis, help.checks, help.advice]) {
      expect(text).toContain(zh)
      expect(text).toContain(en)
    }
    expect(text).toMatch(/^> .+。$/m)
    expect(text).toMatch(/^> .+\.$/m)
  }
  expect(written.size).toBe(files.length + 1)
})

test('a rule without an example that a page can show is refused by name', async () => {
  const [file] = await readRules()
  if (!file) throw new Error('no rules')
  const plain = file.examples.map((example) => ({ ...example, title: 'not translated' }))
  expect(() => helpPages([{ ...file, examples: plain }])).toThrow(`${exportName(file.rule.id)}: one example that fires`)
})

test('every form is read under its own id', async () => {
  const forms = await readForms()
  expect(forms.map(({ id }) => id)).toContain('disclosure-2021')
  expect(new Set(forms.map(({ id }) => id)).size).toBe(forms.length)
})
