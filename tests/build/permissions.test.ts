import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../scripts/run.mjs'
import { manifestOf } from './built.ts'

const portals = '*://*.gov.cn/*'

/** Every key by which a manifest could ask for more, as it is: the ones that are absent are undefined. */
const asked = async (kind: 'chromium' | 'firefox') => {
  const manifest = await manifestOf(kind)
  return {
    permissions: [...(manifest.permissions as string[])].sort(),
    hosts: manifest.host_permissions,
    optional: [manifest.optional_permissions, manifest.optional_host_permissions],
    reachable: [manifest.externally_connectable, manifest.web_accessible_resources],
    policy: manifest.content_security_policy,
    scripts: (manifest.content_scripts as { matches: string[] }[]).flatMap(({ matches }) => matches),
  }
}
const nothingElse = { optional: [undefined, undefined], reachable: [undefined, undefined], policy: undefined, scripts: [portals] }

test('Chromium is asked for four permissions and the government portals, and for nothing else', async () => {
  const permissions = ['activeTab', 'scripting', 'sidePanel', 'storage']
  expect(await asked('chromium')).toEqual({ permissions, hosts: [portals], ...nothingElse })
})

test('Firefox is asked for the same without the panel, and is told that no data is collected', async () => {
  const permissions = [portals, 'activeTab', 'scripting', 'storage']
  expect(await asked('firefox')).toEqual({ permissions, hosts: undefined, ...nothingElse })
  const { gecko } = (await manifestOf('firefox')).browser_specific_settings as { gecko: Record<string, unknown> }
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] })
})

test('README gives a reason for each permission, in both languages', async () => {
  const readme = await readFile(join(root, 'README.md'), 'utf8')
  const rows = readme.split('\n').filter((line) => /^\| `[^`]+` \|/.test(line))
  const explained = rows.flatMap((row) => {
    const [, permission = '', chinese = '', english = ''] = /^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \|$/.exec(row) ?? []
    return chinese.trim() && english.trim() ? [permission] : []
  })
  expect(explained.sort()).toEqual(['activeTab', 'scripting', 'sidePanel', 'storage', portals].sort())
})
