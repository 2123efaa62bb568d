import { expect, test } from 'vitest'
import { parseDocument } from './document.ts'
import { shownBy } from './visibility.ts'

function isShown(html: string): boolean {
  const document = parseDocument(html)
  const target = document.getElementById('t')
  if (!target) throw new Error('the page has no #t')
  return shownBy(document)(target)
}

test.each([
  ['<p id=t>甲', true],
  ['<p id=t hidden>甲', false],
  ['<p id=t style="display:none">甲', false],
  ['<p id=t style="color:red; DISPLAY : NONE !important">甲', false],
  ['<p id=t style="display:none;display:block">甲', true],
  ['<p id=t hidden style="display:block">甲', true],
  ['<style>.a{display:none}</style><p id=t class=a>甲', false],
  ['<style>.a{display:none}.a{display:block}</style><p id=t class=a>甲', true],
  ['<style>p.a{display:none}.a{display:block}</style><p id=t class=a>甲', false],
  ['<style>.a{display:none!important}#t{display:block}</style><p id=t class=a>甲', false],
  ['<style>.a{display:none}</style><p id=t class=a style="display:block">甲', true],
  ['<style>.a{display:none!important}</style><p id=t class=a style="display:block">甲', false],
  ['<style>@media print{.a{display:none}}</style><p id=t class=a>甲', true],
  ['<style>@media (max-width:768px){.a{display:none}}</style><p id=t class=a>甲', true],
  ['<style>@media (min-width:768px){.a{display:none}}</style><p id=t class=a>甲', false],
  ['<style media=print>.a{display:none}</style><p id=t class=a>甲', true],
  ['<style>.a:hover{display:none}</style><p id=t class=a>甲', true],
  ['<style>p:not(.b){display:none}</style><p id=t class=a>甲', false],
  ['<style>} no css at all {{ .a{display:none</style><p id=t class=b>甲', true],
  ['<style>.a{display:none}</style><style>.a{display:table-cell}</style><p id=t class=a>甲', true],
  ['<details><summary>甲</summary><p id=t>乙</p></details>', false],
  ['<details open><summary>甲</summary><p id=t>乙</p></details>', true],
  ['<body hidden><p id=t>甲', false],
  ['<style>html{display:none}</style><p id=t>甲', false],
  ['<svg><td id=t>1</svg>', false],
  ['<svg><text id=t>1</svg>', true],
  ['<svg><foreignObject><p id=t>1</svg>', true],
  ['<noframes id=t>1</noframes>', false],
  ['<style>noframes{display:block}</style><noframes id=t>1</noframes>', true],
  ['<details><summary id=t>甲</summary></details>', true],
])('%s', (html, shown) => {
  expect(isShown(html)).toBe(shown)
})

test.each([
  ['<p id=t style="visibility:hidden">甲', true, false],
  ['<style>.a{visibility:hidden}</style><p id=t class=a>甲', true, false],
  ['<style>.a{visibility:hidden}</style><p id=t class=a style="visibility:visible">甲', true, true],
  ['<p id=t style="display:none">甲', false, false],
])('%s keeps its place: %s, is read: %s', (html, place, read) => {
  const document = parseDocument(html)
  const target = document.getElementById('t')
  if (!target) throw new Error('the page has no #t')
  expect([shownBy(document)(target), shownBy(document)(target, 'text')]).toEqual([place, read])
})
