import type { Reservation } from '../checks/report.ts'
import type { Content } from './content.ts'
import { attachmentsIn } from './kind.ts'
import { squeeze } from './titles.ts'

/** Shorter hidden text is a label of some control, not a part of a report. */
const shortestPart = 10

const furtherPages = /^[[(<«‹]*(?:下一页|下页|后一页|余下全文)[\])>»›]*$/
const unfolds = /^(?:点击)?(?:展开|查看|阅读|显示)(?:全文|更多|全部|剩余)(?:内容|全文)?[▼▾>»↓∨]*$/

/**
 * Why something that was not seen in the report may exist nevertheless: a part of the article that is hidden or folded away,
 * further pages of it, an attached document.
 *
 * @param formTables the report's tables; what is hidden within them is no part of the report
 */
export function findReservations(content: Content, article: Element, formTables: readonly Element[]): Reservation[] {
  const inside = (element: Element) => article.contains(element)
  const lines = content.blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.text.length < 20 && inside(block.element) ? [block.text] : [],
  )
  const links = content.links.filter(inside)
  const texts = [...lines, ...links.map((link) => link.textContent ?? '')].map(squeeze)
  const hidden = content.hidden.filter((element) => inside(element) && !formTables.some((table) => table.contains(element)))

  const reservations: Reservation[] = []
  if (texts.some((text) => unfolds.test(text)) || hidden.some((element) => mayHoldParts(element, article)))
    reservations.push('hidden-content')
  if (texts.some((text) => furtherPages.test(text))) reservations.push('further-pages')
  if (attachmentsIn({ links, embedded: content.embedded.filter(inside) }).length > 0) reservations.push('attachment')
  return reservations
}

/** A hidden copy of what is shown (a table painted again for phones) hides nothing. */
function mayHoldParts(element: Element, article: Element): boolean {
  const text = squeeze(element.textContent ?? '')
  if (text.length < shortestPart) return false
  const whole = squeeze(article.textContent ?? '')
  return whole.indexOf(text) === whole.lastIndexOf(text)
}
