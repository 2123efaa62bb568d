import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sentenceSchema } from './sentences.ts'
import { readSets } from './sets.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sets-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('every file of the folder is a set, by name; a folder that is not there holds none', async () => {
  await writeFile(join(folder, 'two.json'), JSON.stringify([{ text: '共收到申请3件。', finds: [] }]))
  await writeFile(join(folder, 'one.json'), '[]')
  await writeFile(join(folder, 'notes.md'), 'no set')
  expect(await readSets(folder, sentenceSchema)).toEqual([
    { name: 'one', items: [] },
    { name: 'two', items: [{ text: '共收到申请3件。', finds: [] }] },
  ])
  expect(await readSets(join(folder, 'nowhere'), sentenceSchema)).toEqual([])
})

test('a file that holds something else is named', async () => {
  await writeFile(join(folder, 'wrong.json'), JSON.stringify([{ text: '共收到申请3件。', find: [] }]))
  await expect(readSets(folder, sentenceSchema)).rejects.toThrow('wrong.json')
})
