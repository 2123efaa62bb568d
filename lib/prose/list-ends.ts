import type { Figure } from './figures.ts'
import { partKind } from './part-kinds.ts'

/** Where lists of parts end. All places are in the text of a sentence, counted from 0. */

/** Whether what begins at `start` stands in a bracket that is closed before `at`. */
export function insideBracket(text: string, start: number, at: number): boolean {
  const opened = text.lastIndexOf('(', start)
  const closed = text.indexOf(')', start)
  return opened > text.lastIndexOf(')', start) && opened !== -1 && closed !== -1 && closed < at
}

/** Where the bracket that opens at `at` is closed; the end of the text where it is not. */
export function closing(text: string, at: number): number {
  const end = text.indexOf(')', at)
  return end === -1 ? text.length : end
}

/** A list goes on to the end of the sentence, of its bracket, or to the next list. */
export function listEnd(text: string, from: number): number {
  const rest = text.slice(from)
  const depthEnd = closesBefore(rest)
  const next = rest.search(/[,;(]?(?:其中|包括|包含|涵盖|分为|具体(?:为|是|有|如下|包括))/)
  const ends = [depthEnd, rest.search(/。./), next].filter((end) => end > 0)
  return from + Math.min(rest.length, ...ends)
}

/** Where a bracket closes that was opened before; -1 where none does. */
function closesBefore(rest: string): number {
  let depth = 0
  for (let at = 0; at < rest.length; at++) {
    if (rest[at] === '(') depth++
    else if (rest[at] === ')' && --depth < 0) return at
  }
  return -1
}

/** A list whose parts stand apart by 、 or a comma ends at a semicolon; one whose parts stand apart by semicolons goes on. */
export function levelEnd(text: string, figures: readonly Figure[], from: number, until: number, unit: string): number {
  const [first, second] = figures.filter((figure) => figure.start >= from && figure.end <= until && figure.unit === unit)
  const pause = text.indexOf(';', second?.end ?? from)
  if (!first || !second) return until
  const between = text.slice(first.end, second.start)
  if (!between.includes(';')) return pause === -1 || pause > until ? until : pause
  // 其中高中 3154 人；全县在校学生 131391 人: of parts that only a semicolon parts the list must say what they are.
  const isList =
    text[from - 1] === ':' ||
    (/占[^;]*%/.test(between) && !isWhole(text, second)) ||
    partKind(between.replace(/^.*;/, ''), '') !== 'unknown' ||
    /;(?:其[他它]|其余)[^;]*$/.test(text.slice(first.end, until))
  return isList ? until : first.end + between.indexOf(';')
}

/** 办理提案 23 件，其中主办 15 件，占 65.2%: with parts of its own, and no share of what stands before. */
function isWhole(text: string, { end }: Figure): boolean {
  return /^[^;。占]*(?:其中|包括|\((?!占))/.test(text.slice(end))
}

/** 其他 5 件，结转下年度 2 件: what stands last of the kinds need not be the last part. */
export function isFollowed(text: string, figures: readonly Figure[], parts: readonly Figure[], unit: string): boolean {
  const last = parts.at(-1)
  const next = figures.find(({ start }) => last !== undefined && start >= last.end)
  return last !== undefined && next?.unit === unit && !/[;。)]|同比|较|比上/.test(text.slice(last.end, next.start))
}

/** After a semicolon that ends a list more of its kind can come: 予以公开 10 件、部分公开 2 件；因…无法提供的 3 件. */
export function goesOn(text: string, figures: readonly Figure[], from: number, until: number, unit: string): boolean {
  if (text[until] !== ';') return false
  const first = figures.find(({ start }) => start >= from)
  const next = figures.find(({ start }) => start > until)
  if (!first || next?.unit !== unit) return false
  const kind = partKind(text.slice(from, first.start), '')
  const other = partKind(text.slice(until, next.start), '')
  return kind === other || /^(?:outcome|ground)/.test(other)
}
