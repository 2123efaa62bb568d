import { lists, pages, removeOrphans, write } from './catalogue.ts'

/** Brings the lists of rules and forms and the pages of help up to date. */
try {
  const changed = await write(await lists())
  const help = await pages()
  changed.push(...(await write(help)), ...(await removeOrphans(help)))
  console.log(changed.length === 0 ? 'lists and pages of help are up to date' : changed.join('\n'))
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
