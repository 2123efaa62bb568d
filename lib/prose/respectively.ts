import type { Clause } from './clauses.ts'
import type { Figure } from './figures.ts'

const distributes = /分别(?<verb>[^,;:()。、\d]{0,20})$/
const separator = /、|和|及|与|以及/

/**
 * 行政许可、行政处罚分别为 120 件、36 件: gives each figure its own name. Where names and figures are not of one number, or a name is
 * only a year, the figures after 分别 keep no words at all: what they count cannot be told.
 */
export function spreadOut(text: string, figures: readonly Figure[], clauses: readonly Clause[]): Clause[] {
  const spread = [...clauses]
  if (!text.includes('分别')) return spread
  for (const [index, clause] of clauses.entries()) {
    const verb = distributes.exec(clause.before)?.groups?.verb
    if (verb === undefined) continue
    const count = lengthOf(text, figures, index)
    if (count < 2) continue
    const said = clause.before.slice(0, clause.before.lastIndexOf('分别'))
    const names = said.split(separator)
    for (let offset = 0; offset < count; offset++) {
      const part = clauses[index + offset]
      if (!part) continue
      const name = names.length === count ? (names[offset] ?? '') : ''
      const before = /^(?:20\d\d年度?|.*季度)?$/.test(name.replace(/^.*?(?=20\d\d年)/, '')) ? '' : `${name}${verb}`
      spread[index + offset] = { ...part, start: clause.start, before, isMoved: true, trail: () => '' }
    }
  }
  return spread
}

/** How many figures of one unit follow each other in a list, from a figure on. */
function lengthOf(text: string, figures: readonly Figure[], first: number): number {
  let count = 1
  for (let index = first; ; index++, count++) {
    const [figure, next] = [figures[index], figures[index + 1]]
    if (!figure || !next || !/^(?:、|,|和|及|与)$/.test(text.slice(figure.end, next.start))) return count
  }
}
