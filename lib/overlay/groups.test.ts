import { expect, test } from 'vitest'
import { parseDocument } from '../../cli/document.ts'
import type { Place, Places } from '../audit/places.ts'
import type { Finding, Severity } from '../audit/schema.ts'
import { groupFindings } from './groups.ts'
import { lightsOf } from './lights.ts'

const document = parseDocument('<h1></h1><div id="a"></div><div id="b"></div><p></p>')
const element = (selector: string) => document.querySelector(selector) as Element
const finding = (id: string, severity: Severity): Finding => ({
  id,
  rule: id,
  severity,
  subject: null,
  section: null,
  message: id,
  basis: '',
  evidence: [],
  repairs: [],
})
const place = (at: Place['at'], selector: string): Place => ({ at, element: element(selector), lit: [] })

test('findings at one cell share a group, the gravest first, and groups stand in page order', () => {
  const places: Places = new Map([
    ['last', place('after', 'p')],
    ['small', place('cell', '#b')],
    ['grave', place('cell', '#b')],
    ['first', place('title', 'h1')],
    ['left', place('cell', '#a')],
  ])
  const findings = [
    finding('last', 'error'),
    finding('small', 'notice'),
    finding('grave', 'error'),
    finding('first', 'warning'),
    finding('left', 'warning'),
  ]
  const groups = groupFindings(findings, places)
  expect(groups.map((group) => group.findings.map(({ id }) => id))).toEqual([['first'], ['left'], ['grave', 'small'], ['last']])
})

test('what has no place has no group', () => {
  expect(groupFindings([finding('nowhere', 'error')], new Map())).toEqual([])
})

test('findings at the very same words share a group; words in one block stand in the order of the text', () => {
  const node = element('p').appendChild(document.createTextNode('收到申请9件，办结7件'))
  const words = (start: number, end: number): Place => ({ ...place('words', 'p'), words: [{ node, start, end }] })
  const places: Places = new Map([
    ['later', words(7, 11)],
    ['below', place('after', 'p')],
    ['small', words(0, 6)],
    ['whole', words(0, 11)],
    ['grave', words(0, 6)],
  ])
  const findings = ['later', 'below', 'small', 'whole', 'grave'].map((id) => finding(id, id === 'grave' ? 'warning' : 'notice'))
  const groups = groupFindings(findings, places).map((group) => group.findings.map(({ id }) => id))
  expect(groups.flat().sort()).toEqual(['below', 'grave', 'later', 'small', 'whole'])
  expect(groups.filter(([first]) => first !== 'below')).toEqual([['grave', 'small'], ['whole'], ['later']])
  node.remove()
})

test('before and after one element are two places', () => {
  const places: Places = new Map([
    ['below', place('after', 'p')],
    ['above', place('before', 'p')],
  ])
  const groups = groupFindings([finding('below', 'error'), finding('above', 'error')], places)
  expect(groups.map(({ at }) => at)).toEqual(['before', 'after'])
})

test('the cells of a sum are its parts, the stated total is told apart', () => {
  const term = (field: string) => ({ field, value: 1, sign: 1 as const })
  const equation = { left: [term('a')], right: [term('b'), term('c')], leftValue: 1, rightValue: 2, difference: -1 }
  const lit = ['a', 'b', 'c'].map((field) => ({ field, element: element(field === 'c' ? 'p' : `#${field}`) }))
  const lights = lightsOf({ ...finding('x', 'error'), equation }, { at: 'cell', element: element('#b'), lit })
  expect(lights.map(({ kind }) => kind)).toEqual(['part', 'total', 'total'])
  expect(lights.at(-1)?.element).toBe(element('#b'))
})
