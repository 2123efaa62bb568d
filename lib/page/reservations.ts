import type { Reservation } from '../checks/report.ts'
import { isAttachment, isFurtherPage, namesFurtherPage, saysElsewhere, unfoldsMore } from './elsewhere.ts'
import { holdersOf, within } from './outline.ts'
import { hasOwnEntries } from './own-entries.ts'
import { leadsToSections, type Section } from './sections.ts'
import type { SeenBody } from './seen.ts'
import { shownTexts } from './shown-texts.ts'
import { squeeze } from './titles.ts'

/** Shorter hidden text is a label of some control, not a part of a report. */
const shortestPart = 10
const longestControl = 20

/** Words that only a part of a report has. */
const partOfReport = /总体情况|主动公开政府信息情况|政府信息公开申请情况|行政诉讼情况|问题及改进情况|其他需要报告|申请人情况|第二十条第/

/** Where on the page the report stands. */
interface Places {
  /** The smallest element that holds the report's headings and tables. */
  stretch: number
  /** Whether an element stands in that which holds the whole article. */
  isInArticle: readonly boolean[]
  sections: readonly Section[]
  /** The report's tables: what is hidden within them is no part of the report. */
  formTables: readonly number[]
}

/**
 * Why something that was not seen in the report may exist nevertheless: a part of the article that is hidden or folded away,
 * further pages of it, an attached document, a table that swallowed another one and was not read for it, more rows of tables than are read.
 */
export function findReservations(page: SeenBody, { stretch, isInArticle, sections, formTables }: Places): Reservation[] {
  const links = page.links.filter(({ holder }) => isInArticle[holder])
  const texts = page.blocks.flatMap((block) => (block.kind === 'paragraph' && isInArticle[block.element] ? [block.text] : []))
  const lines = texts.filter((text) => text.length < longestControl)

  const reservations: Reservation[] = []
  const isFolded = [...lines, ...links.map(({ text }) => text)].some(unfoldsMore)
  if (isFolded || hidesPart(page, stretch, formTables) || page.isCut) reservations.push('hidden-content')
  const goesOn = lines.some(namesFurtherPage) || links.some(isFurtherPage) || leadsToSections(page.blocks, sections)
  if (goesOn) reservations.push('further-pages')
  // Whatever a frame in the article shows, it may be a part of the report.
  const isAttached = page.embedded.some(({ holder }) => isInArticle[holder]) || links.some(isAttachment) || texts.some(saysElsewhere)
  if (isAttached) reservations.push('attachment')
  const around = holdersOf(page.outline, stretch)
  const frames = page.frames.filter(({ element }) => isInArticle[element] || around.has(element))
  if (frames.some(({ entries }) => hasOwnEntries(entries))) reservations.push('unread-table')
  return reservations
}

/**
 * Whether a part of the report may be hidden. Within the report any hidden text may be one; elsewhere (another tab, but also menus and
 * dialogues) only one that reads like it. A hidden copy of what is shown, a table painted again for phones, hides nothing.
 */
function hidesPart(page: SeenBody, stretch: number, formTables: readonly number[]): boolean {
  const isInReport = within(page.outline, [stretch])
  const isInForm = within(page.outline, formTables)
  let shown: string | null = null
  return page.hidden.some(({ holder, text: printed }) => {
    if (isInForm[holder]) return false
    const text = squeeze(printed)
    if (text.length < shortestPart || !(isInReport[holder] || partOfReport.test(text))) return false
    shown ??= squeeze(
      shownTexts(page)
        .flatMap((own) => (isInReport[own.element] ? [own.text] : []))
        .join(''),
    )
    return !shown.includes(text)
  })
}
