import { squeeze } from './titles.ts'

/** 统计期限自2023年1月1日起至2023年12月31日止: a sentence on the period of the figures, its two years, the second often left out. */
const period =
  /(?:统计期限|统计时限|统计周期|统计时间|期限|时限)[^。；\d]{0,16}(20\d\d)年0?1月0?1日[^。；\d]{0,8}(?:(20\d\d)年|(?:当|同|本)年)?12月31日/

/**
 * The years of the statistics period as the report states it, the first such sentence counts: none where there is none, two
 * that differ where the period is longer than a year. A sentence on another report (上一年度的统计期限), or on
 * how long this one is shown (公示期限), is passed over.
 */
export function periodYears(lines: readonly string[]): number[] {
  for (const text of lines) {
    const match = period.exec(squeeze(text.normalize('NFKC')))
    if (!match) continue
    const sentence = match.input.slice(match.input.lastIndexOf('。', match.index) + 1, match.index)
    if (/上一?年|去年|往年|历年|公示|对比/.test(sentence)) continue
    return [...new Set([match[1], match[2]].flatMap((year) => (year ? [Number(year)] : [])))]
  }
  return []
}
