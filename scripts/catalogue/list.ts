import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Rule } from '../../lib/checks/rule.ts'
import type { Form } from '../../lib/forms/form.ts'
import { exportName, formFolder, idsIn, root, ruleFolder } from './files.ts'

/** A file that the catalogue writes: its path from the project's folder, and what must stand in it. */
export interface Written {
  path: string
  text: string
}

const ruleIndex = 'lib/checks/index.ts'

/** The ids of all rules, in the order in which findings are told. */
export async function ruleOrder(): Promise<string[]> {
  return inListedOrder(ruleIndex, await idsIn(ruleFolder))
}

/** `lib/checks/index.ts`: every rule. */
export function ruleList(): Promise<Written> {
  return listOf(ruleIndex, ruleFolder, {
    type: 'Rule',
    from: './rule.ts',
    name: 'rules',
    comment: 'All rules, in the order in which their findings are told',
  })
}

/** `lib/page/signs.ts`: by what the gate, which cannot carry the forms, notices each of them. */
export function signList(forms: readonly Form[]): Written {
  const pattern = (sources: readonly string[]): string => (sources.length > 0 ? `/${[...new Set(sources)].join('|')}/` : 'null')
  const text = [
    '/** What the first rows of the forms’ tables have. Written by `npm run catalogue` from the `signs` of lib/forms/official/. */',
    '// biome-ignore format: one line, however long',
    `export const signs = ${pattern(forms.flatMap((form) => form.signs))}`,
    '',
    '/** Titles of reports that say neither 政府信息公开 nor 政府网站; written from the forms’ `titles`. None: null. */',
    '// biome-ignore format: one line, however long',
    `export const formTitles: RegExp | null = ${pattern(forms.flatMap((form) => form.titles ?? []))}`,
    '',
  ].join('\n')
  return { path: 'lib/page/signs.ts', text }
}

/** `lib/checks/names.ts`: what the settings say of each rule, without the rules themselves. */
export function nameList(rules: readonly Rule[]): Written {
  const entry = ({ id, severity, name }: Rule) =>
    `  { id: ${quoted(id)}, severity: ${quoted(severity)}, name: { zh: ${quoted(name.zh)}, en: ${quoted(name.en)} } },`
  const text = [
    "import type { Severity } from '../audit/schema.ts'",
    "import type { Text } from '../language.ts'",
    '',
    '/** The rules by name, in the order in which their findings are told. Written by `npm run catalogue`. */',
    '// biome-ignore format: one line a rule, however long',
    'export const ruleNames: readonly { id: string; severity: Severity; name: Text }[] = [',
    ...rules.map(entry),
    ']',
    '',
  ].join('\n')
  return { path: 'lib/checks/names.ts', text }
}

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

/** `lib/forms/index.ts`: every form. */
export function formList(): Promise<Written> {
  return listOf('lib/forms/index.ts', formFolder, { type: 'Form', from: './form.ts', name: 'forms', comment: 'All forms that Gouji knows' })
}

async function listOf(path: string, folder: string, list: { type: string; from: string; name: string; comment: string }): Promise<Written> {
  const ids = await idsIn(folder)
  const inOrder = (await inListedOrder(path, ids)).map(exportName)
  const subfolder = folder.split('/').at(-1)
  const head = `export const ${list.name}: readonly ${list.type}[] = [`
  const oneLine = `${head}${inOrder.join(', ')}]`
  const text = [
    `import type { ${list.type} } from '${list.from}'`,
    ...ids.map((id) => `import { ${exportName(id)} } from './${subfolder}/${id}.ts'`),
    '',
    `/** ${list.comment}. Written by \`npm run catalogue\`, which adds what is new in ${subfolder}/ and keeps the order of the lines. */`,
    ...(oneLine.length <= 140 ? [oneLine] : [head, ...inOrder.map((name) => `  ${name},`), ']']),
    '',
  ].join('\n')
  return { path, text }
}

/** Those that are listed already keep their order, which a person may change; new ones come last. */
async function inListedOrder(path: string, ids: readonly string[]): Promise<string[]> {
  const there = await readFile(join(root, path), 'utf8').catch(() => '')
  const known: string[] = there.slice(there.lastIndexOf('= [')).match(/\w+/g) ?? []
  const place = (id: string): number => (known.includes(exportName(id)) ? known.indexOf(exportName(id)) : known.length)
  return [...ids].sort((one, other) => place(one) - place(other))
}
