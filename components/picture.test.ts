import { expect, test } from 'vitest'
import { parseDocument } from '../cli/document.ts'
import { shownBy } from '../cli/visibility.ts'
import { auditPage } from '../lib/audit/audit.ts'
import { samplePages } from '../tests/portal/pages.ts'
import { pictureOf } from './picture.ts'

/** How the cells of table 3 on a sample page stand, by field. */
function statesOn(name: string): Map<string, string> {
  const document = parseDocument(samplePages.find((page) => page.name === name)?.html ?? '')
  const { audit } = auditPage(document, { url: '', language: 'zh', isShown: shownBy(document) })
  const table = audit.report?.tables.find(({ id }) => id === 'requests')
  if (!table) throw new Error(`${name} has no table 3`)
  return new Map(pictureOf(audit, table).map(({ field, state }) => [field, state]))
}

test('on a clean report every cell is right', () => {
  const states = statesOn('clean-2020')
  expect(states.size).toBe(23 * 7)
  expect(new Set(states.values())).toEqual(new Set(['right']))
})

test('the total that does not agree is wrong, its parts are involved, the others are right', () => {
  const states = statesOn('row-shifted')
  expect([...states].filter(([, state]) => state === 'wrong').map(([field]) => field)).toEqual(['concluded.natural', 'concluded.business'])
  expect(states.get('unable.notHeld.business')).toBe('part')
  expect(states.get('received.natural')).toBe('right')
  expect(states.get('unable.notHeld.total')).toBe('right')
})
