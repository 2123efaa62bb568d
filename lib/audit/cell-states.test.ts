import { expect, test } from 'vitest'
import { parseDocument } from '../../cli/document.ts'
import { shownBy } from '../../cli/visibility.ts'
import { samplePages } from '../../tests/portal/pages.ts'
import { auditOf, findingOf } from '../browser/samples.ts'
import { auditPage } from './audit.ts'
import { cellsOf } from './cell-states.ts'

/** How the cells of table 3 on a sample page stand, by field. */
function statesOn(name: string): Map<string, string> {
  const document = parseDocument(samplePages.find((page) => page.name === name)?.html ?? '')
  const { audit } = auditPage(document, { url: '', language: 'zh', isShown: shownBy(document) })
  const table = audit.report?.tables.find(({ id }) => id === 'requests')
  if (!table) throw new Error(`${name} has no table 3`)
  return new Map(cellsOf(audit, table).map(({ field, state }) => [field, state]))
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

test('a figure that the text contradicts is doubtful, and no sum is wrong', () => {
  const states = statesOn('text-disagrees')
  expect(new Set(states.values())).toEqual(new Set(['doubtful', 'right']))
  expect(states.get('concluded.total')).toBe('doubtful')
})

test('a blank in a failing sum stays blank, a cell without a number is unread, a notice marks nothing', () => {
  const table = {
    id: 'requests',
    section: 'requests' as const,
    form: 'f',
    label: '',
    rows: ['received', 'granted'].map((id) => ({ id, label: id, group: null })),
    columns: ['natural', 'business', 'total'].map((id) => ({ id, label: id })),
  }
  const term = (field: string, value: number | null) => ({ field, value, sign: 1 as const })
  const failing = {
    ...findingOf('error'),
    subject: 'granted.total',
    equation: {
      left: [term('granted.natural', null), term('granted.business', 5)],
      right: [term('granted.total', 3)],
      leftValue: 5,
      rightValue: 3,
      difference: 2,
    },
  }
  const cell = { kind: 'cell' as const, table: 0, row: 1, column: 1, field: 'received.natural', text: '' }
  const notice = { ...findingOf('notice'), subject: 'received.natural', evidence: [cell] }
  const fields = {
    'received.natural': 1,
    'received.business': null,
    'received.total': null,
    'granted.natural': null,
    'granted.business': 5,
  }
  const report = {
    agency: null,
    year: null,
    form: null,
    published: null,
    sections: [],
    tables: [table],
    sums: [],
    fields: { ...fields, 'granted.total': 3 },
  }
  const gaps = { 'received.business': 'unreadable', 'received.total': 'absent', 'granted.natural': 'blank' } as const
  const audit = { ...auditOf({ findings: [failing, notice] }), report: { ...report, gaps } }
  expect(cellsOf(audit, table).map(({ state }) => state)).toEqual(['right', 'unread', 'unread', 'blank', 'part', 'wrong'])
})

test('in a list, whose one column has no id, the fields are the rows', () => {
  const list = {
    id: 'statistics',
    section: null,
    form: 'sample',
    label: '统计表',
    rows: [
      { id: 'received', label: '收到', group: null },
      { id: 'answered', label: '答复', group: null },
    ],
    columns: [{ id: '', label: '' }],
  }
  const report = {
    agency: null,
    year: null,
    form: null,
    published: null,
    sections: [],
    tables: [list],
    sums: [],
    gaps: {},
    fields: { received: 3, answered: null },
  }
  expect(cellsOf({ ...auditOf(), report }, list).map(({ field, state }) => [field, state])).toEqual([
    ['received', 'right'],
    ['answered', 'unread'],
  ])
})
