import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Example, Help, Rule, RuleFile } from '../../lib/checks/rule.ts'
import type { Form } from '../../lib/forms/form.ts'

/** The project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url))
export const ruleFolder = 'lib/checks/rules'
export const formFolder = 'lib/forms/official'

/** The name under which the file of a rule or a form exports it: its id in camel case. */
export function exportName(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

/** The ids of a folder's rules or forms, by the names of its files, sorted. */
export async function idsIn(folder: string): Promise<string[]> {
  const names = await readdir(join(root, folder))
  return names
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => name.slice(0, -'.ts'.length))
    .sort()
}

/** All rules with their help and their examples. Throws an Error that says which file lacks what. */
export async function readRules(): Promise<RuleFile[]> {
  return Promise.all(
    (await idsIn(ruleFolder)).map(async (id) => {
      const file = await load(ruleFolder, id)
      const rule = part<Rule>(file, ruleFolder, id, exportName(id))
      if (rule.id !== id) throw new Error(`${ruleFolder}/${id}.ts: the rule’s id is “${rule.id}”; it must be that of the file.`)
      const examples = part<() => readonly Example[]>(file, ruleFolder, id, 'examples')
      return { rule, help: part<Help>(file, ruleFolder, id, 'help'), examples: examples() }
    }),
  )
}

/** All forms. Throws an Error that says which file lacks what. */
export async function readForms(): Promise<Form[]> {
  return Promise.all(
    (await idsIn(formFolder)).map(async (id) => {
      const form = part<Form>(await load(formFolder, id), formFolder, id, exportName(id))
      if (form.id !== id) throw new Error(`${formFolder}/${id}.ts: the form’s id is “${form.id}”; it must be that of the file.`)
      return form
    }),
  )
}

function load(folder: string, id: string): Promise<Readonly<Record<string, unknown>>> {
  return import(/* @vite-ignore */ pathToFileURL(join(root, folder, `${id}.ts`)).href)
}

/** The types of the parts are the compiler's business; that they are there is checked here. */
function part<Part>(file: Readonly<Record<string, unknown>>, folder: string, id: string, name: string): Part {
  if (file[name] === undefined) throw new Error(`${folder}/${id}.ts must export “${name}”.`)
  return file[name] as Part
}
