import type { Reservation } from '../checks/report.ts'
import type { Content } from './content.ts'
import { attachmentsIn } from './kind.ts'
import { hasOwnEntries } from './own-entries.ts'
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
 * @param article the element that holds the whole article
 * @param formTables the report's tables; what is hidden within them is no part of the report
 */
export function findReservations(
  content: Content,
  { stretch, article }: { stretch: Element; article: Element },
  formTables: readonly Element[],
): Reservation[] {
  const inside = (element: Element) => article.contains(element)
  const links = content.links.filter(inside)
  const lines = content.blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.text.length < longestControl && inside(block.element) ? [block.text] : [],
  )
  const controls = [...lines, ...links.map((link) => link.textContent ?? '')].map(squeeze)
  const hidden = content.hidden.filter((element) => !formTables.some((table) => table.contains(element)))

  const reservations: Reservation[] = []
  const whole = hidden.length > 0 ? squeeze(stretch.textContent ?? '') : ''
  if (
    controls.some((text) => unfolds.test(text)) ||
    hidden.some((element) => mayBePart(element, stretch, whole)) ||
    content.budget.rows < 0
  )
    reservations.push('hidden-content')
  if (controls.some((text) => furtherPages.test(text))) reservations.push('further-pages')
  // Whatever a frame in the article shows, it may be a part of the report.
  if (content.embedded.some(inside) || attachmentsIn({ links, embedded: [] }).length > 0) reservations.push('attachment')
  if (content.frames.some((table) => (table.contains(stretch) || article.contains(table)) && hasOwnEntries(table)))
    reservations.push('unread-table')
  return reservations
}

/**
 * Within the report any hidden text may be part of it; elsewhere (another tab, but also menus and dialogues) only one that
 * reads like it. A hidden copy of what is shown, a table painted again for phones, hides nothing. `whole` is the
 * report's text, squeezed.
 */
function mayBePart(element: Element, stretch: Element, whole: string): boolean {
  const text = squeeze(element.textContent ?? '')
  if (text.length < shortestPart) return false
  const within = stretch.contains(element)
  if (!within && !partOfReport.test(text)) return false
  return within ? whole.indexOf(text) === whole.lastIndexOf(text) : !whole.includes(text)
}
