import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { collect, root } from './run.mjs'

interface Package {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
  overrides: Record<string, string>
}
interface Locked {
  version?: string
  resolved?: string
  integrity?: string
  link?: boolean
}

const own: Package = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
const lock: { packages: Record<string, Locked & Partial<Package>> } = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'))
const names = [...Object.keys(own.dependencies), ...Object.keys(own.devDependencies)]

test('every version is an exact one', () => {
  const versions = [own.dependencies, own.devDependencies, own.overrides].flatMap((packages) => Object.entries(packages))
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
})

test('the lock file says the same, knows every package by its content, and names no registry', async () => {
  const { '': ours, ...others } = lock.packages
  expect({ dependencies: ours?.dependencies, devDependencies: ours?.devDependencies }).toEqual({
    dependencies: own.dependencies,
    devDependencies: own.devDependencies,
  })
  const unknown = Object.entries(others).filter(
    ([, { integrity, resolved, link }]) => !integrity?.startsWith('sha512-') || resolved || link,
  )
  expect(unknown).toEqual([])
  expect(await readFile(join(root, 'package-lock.json'), 'utf8')).not.toMatch(/registry\.|"https?:\/\/[^"]*\.tgz/)
})

test('README names every dependency with its reason', async () => {
  const readme = await readFile(join(root, 'README.md'), 'utf8')
  const rows = readme.matchAll(
    /^\| (?:\[(?<linked>[^\]]+)\]\([^)]+\)[^|]*|(?<plain>[\w@/., -]+)) \| (?<use>[^|]+) \| (?<reason>[^|]+) \|$/gm,
  )
  const explained = [...rows].flatMap(({ groups = {} }) => (groups.linked ?? groups.plain ?? '').split(', '))
  expect(explained.filter((name) => names.includes(name)).sort()).toEqual([...names].sort())
})

test('npm knows of no hole in what ships', async ({ skip }) => {
  const args = ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=10000']
  const { stdout } = await collect('npm', args, { shell: process.platform === 'win32' })
  const answer: { metadata?: { vulnerabilities: { total: number } }; vulnerabilities?: object } = JSON.parse(stdout || '{}')
  // No registry, or one without an audit of its own: that is no answer, and said so.
  if (!answer.metadata) return skip('could not ask: the registry did not answer npm audit')
  expect(answer.vulnerabilities).toEqual({})
})
