import { formTitles } from './signs.ts'

/**
 * What the titles of reports look like. Shared by the gate, which runs on every page of every portal: keep it small.
 */

/** What a reader sees of a text, in one piece. */
export function squeeze(text: string): string {
  return text.replace(/[\s\u200b-\u200f]+/g, '')
}

/** A longer text is prose that mentions a report. */
const longestTitle = 90

/** Whether `text` is a title that names reports: one agency's (…2023年政府信息公开工作年度报告), or the column where they are listed. */
export function namesReports(text: string): boolean {
  if (text.length > 4 * longestTitle) return false
  const title = squeeze(text)
  const isOwn = formTitles?.test(title) ?? false
  if (title.length > longestTitle || (!isOwn && !/政府信息公[开開]|政府信息与政务公开|信息公开工作|政府[网網]站/.test(title))) return false
  // A trail of links (当前位置：首页 > 年报) names the column, and sometimes the report too; a notice tells how to write one.
  if (/[>＞»›→]|位置[:：]|通知|通报|格式|模板|办法|部署|培训|会议|解读|要求|发布情况|编制/.test(title)) return false
  return isOwn || /年度(工作)?[报報]告|年[报報]|年度[报報]表|[年度]政府信息公[开開]工作[报報]告/.test(title)
}

/** A title without what the forms call themselves, such as say neither 政府信息公开 nor 政府网站. */
export function withoutFormTitle(title: string): string {
  return formTitles ? title.replace(formTitles, '') : title
}

/** Whether `text` is the title of one agency's report: it says whose or of which year. */
export function isReportTitle(text: string): boolean {
  if (!namesReports(text)) return false
  const own = withoutFormTitle(squeeze(text)).replace(
    /政府信息公[开開]|政府[网網]站|法定主动公开内容|[（(].*?[）)]|工作|年度|年[报報]|[报報]告|[报報]表|信息公开|[-_|>·]/g,
    '',
  )
  return own.length >= 2
}
