import { anyFile } from './files.ts'
import type { Link } from './seen.ts'
import { squeeze } from './titles.ts'

/** What the links and short lines of an article say of parts of it that stand elsewhere: on further pages, folded away, in a file. */

const furtherPage =
  /^.{0,2}(?:下一?页|后一?页|[尾末]页|最后一页|余下全文|继续阅读|加载更多|第[二2]页|next(?:page)?)(?:[(（:：].{0,6})?.{0,2}$|共[2-9]\d*页/i
/** 2, [2], »: a page of a row of them. */
const inRowOfPages = /^(?:\[?2\]?|[>»›]{1,2})$/
const unfolds = /^(?:点击)?(?:展开|查看|阅读|显示)(?:阅读|查看|显示)?(?:全文|更多|全部|剩余)(?:内容|全文)?[▼▾>»↓∨]*$|^剩余\d+%$/
const calledAttachment = /^附[件表]|^(?:点击)?查看(?:大图|附件|表格)/
const handsOut = /down(?:load|file)|attach/i
const pointsElsewhere = /见(?:本?报告)?附[件表图后]|另附|[表件]附后/

/** 下一页, 尾页, 继续阅读, 共 3 页. */
export function namesFurtherPage(line: string): boolean {
  return furtherPage.test(squeeze(line))
}

/** A link to a further page of the article. To a place of the same page (`#note2`) it is none. */
export function isFurtherPage({ text, title, href }: Link): boolean {
  const leadsWithin = /^#./.test(href ?? '')
  return namesFurtherPage(text) || namesFurtherPage(title ?? '') || (inRowOfPages.test(squeeze(text)) && !leadsWithin)
}

/** 展开全文, 点击查看更多, 剩余60%. */
export function unfoldsMore(line: string): boolean {
  return unfolds.test(squeeze(line))
}

/** A link that hands out a file which may hold a part of the report, by its address or by what it is called. */
export function isAttachment({ text, title, href }: Link): boolean {
  const named = [text.trim(), title ?? '', href ?? '']
  return named.some((name) => anyFile.test(name)) || handsOut.test(href ?? '') || calledAttachment.test(squeeze(text))
}

/** 详见附表, 情况统计表另附: what stands elsewhere is not missing. */
export function saysElsewhere(text: string): boolean {
  return pointsElsewhere.test(text)
}
