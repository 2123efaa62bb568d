import { squeeze } from './titles.ts'

/** 现公布我局2022年政府信息公开工作年度报告; 现将2022年度政府信息公开工作情况报告如下. Not 按时发布2022年度报告: that is work of the year. */
const thisReport =
  /(?:^|[,:])现(?:面向社会|向社会|予以?|将)?(?:公布|公开|发布)?[^,:()]{0,30}?(20\d\d)年度?[^,:()\d]{0,6}政府信息公开(?:年度)?(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:工作)?(?:情况)?报告/

/** The years of which the text before the first section says that this report is: none where it does not say. */
export function prefaceYears(lines: readonly string[]): number[] {
  const sentences = lines.flatMap((line) => squeeze(line.normalize('NFKC')).split(/[。;]/))
  return [...new Set(sentences.flatMap((sentence) => Number(thisReport.exec(sentence)?.[1] ?? 0) || []))]
}
