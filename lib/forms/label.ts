import { remembered } from '../tables/remembered.ts'
import type { Heading } from './form.ts'

/** Reading the labels of a form as portals print them: other brackets, spaces inside, numbering, slips of the pen. */

/** Nothing but letters of Chinese, none of them a compatibility form: most labels. */
const plain = /^[\u4e00-\u9fff]+$/
const invisible = /[\s\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ue000-\uf8ff]+/g
const numbering = /^(?:\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}[、.,:]|\(?\d{1,2}\)?[、.,:]?(?=\p{Script=Han}))/u
const bracketed = /\([^()]*\)/g
const punctuation = /[^\p{Script=Han}\p{L}\p{N}]+/gu

/** Characters of the forms' labels that a converted page prints in the traditional script. */
const traditional = new Map(
  (
    '總总計计業业構构會会務务機机關关開开請请數数處处結结轉转訴诉訟讼復复複复議议維维糾纠審审規规範范許许罰罚強强費费購购採采項项屬属國国於于類类過过內内權权護护穩稳無无為为執执詢询現现補补確确認认獲获報报舉举經经條条額额體体況况問问進进說说點点應应與与協协辦办續续劃划對对當当發发顯显單单減减廢废決决製制組组織织責责門门從从號号網网閱阅讀读專专擊击據据時时間间產产動动題题'.match(
      /../g,
    ) ?? []
  ).map(([character = '', simplified = '']) => [character, simplified]),
)

const anyTraditional = new RegExp(`[${[...traditional.keys()].join('')}]`, 'gu')

/**
 * A label's letters and nothing else: compatibility forms folded (NFKC), spaces, numbering, bracketed notes and punctuation
 * taken away, traditional characters simplified. `（二）部分公开（区分处理的…）` and `(二) 部 分 公 开` both give `部分公开`.
 */
export const plainLabel = remembered((text) => {
  if (plain.test(text)) return simplified(text)
  const folded = text.normalize('NFKC').replace(invisible, '')
  const unnumbered = folded.replace(numbering, '')
  const withoutNotes = unnumbered.replace(bracketed, '')
  const letters = (withoutNotes.replace(punctuation, '') ? withoutNotes : unnumbered).replace(punctuation, '')
  return simplified(letters)
})

/** The letters of all wordings of a heading: the prescribed one first. */
export function plainWordings({ label, variants = [] }: Heading): string[] {
  return [label.zh, ...variants].map(plainLabel)
}

/** The text with those characters simplified that the forms, their headings and titles have. */
export function simplified(text: string): string {
  return text.replace(anyTraditional, (character) => traditional.get(character) ?? character)
}

/** The number of characters to insert, delete or replace to make `a` of `b` (Levenshtein 1965), or `limit + 1` where it is more than `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  // Each character of one that the other lacks takes a change of its own. Most pairs are told apart by that, which costs far less.
  let strange = 0
  for (let at = 0; at < a.length; at++) if (!b.includes(a.charAt(at)) && ++strange > limit) return limit + 1
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    let best = row
    for (let column = 1; column <= b.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      const value = Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1)
      current.push(value)
      best = Math.min(best, value)
    }
    if (best > limit) return limit + 1
    previous = current
  }
  return Math.min(previous[b.length] ?? 0, limit + 1)
}
