import type { Reservation } from '../checks/report.ts'
import { attachmentsIn } from './kind.ts'
import { holdersOf, within } from './outline.ts'
import { hasOwnEntries } from './own-entries.ts'
import type { SeenBody } from './seen.ts'
import { shownTexts } from './shown-texts.ts'
import { squeeze } from './titles.ts'

/** Shorter hidden text is a label of some control, not a part of a report. */
const shortestPart = 10
const longestControl = 20

const furtherPages = /^[[(<«‹]*(?:下一页|下页|后一页|余下全文)[\])>»›]*$/
const unfolds = /^(?:点击)?(?:展开|查看|阅读|显示)(?:全文|更多|全部|剩余)(?:内容|全文)?[▼▾>»↓∨]*$/
/** Words that only a part of a report has. */
const partOfReport = /总体情况|主动公开政府信息情况|政府信息公开申请情况|行政诉讼情况|问题及改进情况|其他需要报告|申请人情况|第二十条第/

/**
 * Why something that was not seen in the report may exist nevertheless: a part of the article that is hidden or folded away,
 * further pages of it, an attached document, a table that swallowed another one and was not read for it, more rows of tables than are read.
 *
 * @param stretch the smallest element that holds the report's headings and tables
 * @param isInArticle whether an element stands in that which holds the whole article
 * @param formTables the report's tables; what is hidden within them is no part of the report
 */
export function findReservations(
  page: SeenBody,
  { stretch, isInArticle }: { stretch: number; isInArticle: readonly boolean[] },
  formTables: readonly number[],
): Reservation[] {
  const links = page.links.filter(({ holder }) => isInArticle[holder])
  const lines = page.blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.text.length < longestControl && isInArticle[block.element] ? [block.text] : [],
  )
  const controls = [...lines, ...links.map(({ text }) => text)].map(squeeze)

  const reservations: Reservation[] = []
  if (controls.some((text) => unfolds.test(text)) || hidesPart(page, stretch, formTables) || page.isCut) reservations.push('hidden-content')
  if (controls.some((text) => furtherPages.test(text))) reservations.push('further-pages')
  // Whatever a frame in the article shows, it may be a part of the report.
  if (page.embedded.some(({ holder }) => isInArticle[holder]) || attachmentsIn({ links, embedded: [] }).length > 0)
    reservations.push('attachment')
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
