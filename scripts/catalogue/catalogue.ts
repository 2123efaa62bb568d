import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readForms, readRules, root } from './files.ts'
import { formList, nameList, ruleList, ruleOrder, signList, type Written } from './list.ts'
import { helpPages } from './pages.ts'
import { readme } from './readme.ts'
import { auditSchemaFile } from './schema.ts'
import { tokenSheet } from './tokens.ts'

/** The lists of rules and forms and of the forms' signs: they must stand before the rules can be run. */
export async function lists(): Promise<Written[]> {
  return [await ruleList(), await formList(), signList(await readForms()), tokenSheet(), auditSchemaFile()]
}

/** The rules' names, the pages of help and README's tables, in the order in which the rules are listed. */
export async function pages(): Promise<Written[]> {
  const [order, files, forms] = await Promise.all([ruleOrder(), readRules(), readForms()])
  const inOrder = [...files].sort((one, other) => order.indexOf(one.rule.id) - order.indexOf(other.rule.id))
  const rules = inOrder.map(({ rule }) => rule)
  return [nameList(rules), await readme(forms, rules), ...helpPages(inOrder)]
}

/** Those of the files that are not there, or say something else. */
export async function outdated(files: readonly Written[]): Promise<Written[]> {
  const states = await Promise.all(
    files.map(async (file) => ({ file, there: await readFile(join(root, file.path), 'utf8').catch(() => null) })),
  )
  return states.filter(({ file, there }) => there !== file.text).map(({ file }) => file)
}

/** Pages of rules that are no more. */
export async function orphans(files: readonly Written[]): Promise<string[]> {
  const names = await readdir(join(root, 'docs/rules')).catch(() => [])
  return names.map((name) => `docs/rules/${name}`).filter((path) => !files.some((file) => file.path === path))
}

/** Writes what is out of date and returns the paths of what it wrote or took away. */
export async function write(files: readonly Written[]): Promise<string[]> {
  const changed = await outdated(files)
  for (const { path, text } of changed) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
  return changed.map(({ path }) => path)
}

export async function removeOrphans(files: readonly Written[]): Promise<string[]> {
  const paths = await orphans(files)
  for (const path of paths) await rm(join(root, path))
  return paths
}
