import type { Title } from './title.ts'
import { squeeze, withoutFormTitle } from './titles.ts'

/** A line of metadata under the title; a longer one is prose. */
const longestLine = 160

const hanDigit = new Map([...'〇一二三四五六七八九'].map((digit, value) => [digit, String(value)]))
const yearPattern = /(?<!\d)(20\d\d)年?度?|([二][〇○零Oo0０][一二三四五六七八九〇○零]{2})年/g

/** The first year named in a text (2023年, 2023年度, 二〇二三年), or null. */
export function yearIn(text: string): number | null {
  const title = squeeze(text.normalize('NFKC'))
  // 2024年发布2023年度报告: the year that stands last before the words 政府信息公开 is the one reported on.
  const [before = ''] = title.split(/政府信息|信息公|政府[网網]站/)
  const match = [...before.matchAll(yearPattern)].at(-1) ?? [...title.matchAll(yearPattern)][0]
  if (!match) return null
  if (match[1]) return Number(match[1])
  const digits = [...(match[2] ?? '')].map((digit) => hanDigit.get(/[○零Oo0]/.test(digit) ? '〇' : digit) ?? '').join('')
  return digits.length === 4 ? Number(digits) : null
}

/** The year that the report's title names, or null. */
export function titleYear(title: Title): number | null {
  return title.isReport && !title.isYearUnclear ? yearIn(title.text) : null
}

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

/** The year that the report is about: from its title, else from the statistics period (统计期限自2023年1月1日起) or a sentence on the whole year. */
export function reportYear(title: Title, lines: readonly string[]): number | null {
  const named = titleYear(title)
  if (named !== null || title.isYearUnclear) return named
  for (const text of lines) {
    const period = /(?:统计期限|数据|时限|期限).{0,24}?(20\d\d)年1月1日/.exec(squeeze(text.normalize('NFKC')))
    if (period) return Number(period[1])
  }
  return null
}

/** Whom the title of a report names; empty where it names nobody. */
export function agencyIn(title: string): string {
  return withoutFormTitle(squeeze(title.normalize('NFKC')).replace(/【.*?】/g, ''))
    .replace(/[（(].*?[）)]/g, '')
    .replace(
      /(?:法定)?(?:政府信息(?:与政务)?公[开開]|政府[网網]站|信息公[开開])(?:工作)?(?:年度)?(?:工作)?(?:[报報]告|年[报報]|[报報]表).*$/,
      '',
    )
    .replace(/(?:20\d\d|二[〇○零][一二三四五六七八九〇○零]{2})年?度?/g, '')
    .replace(/关于|的$|^[《【]|年度$|政府信息公开工作?$/g, '')
    .replace(/发布|公布/g, '')
}

/** The agency: whom the title names, completed by the source of the article where that is a longer form of the same name. */
export function reportAgency(title: Title, metadata: ReadonlyMap<string, string>): string | null {
  const named = title.isReport ? agencyIn(title.text) : ''
  const source = squeeze(metadata.get('contentsource') ?? '')
  if (named.length >= 2) return source.endsWith(named) ? source : named
  return source || squeeze(metadata.get('sitename') ?? '') || null
}

/** The date of publication as ISO date: from metadata, else from a line such as 发布时间：2024-01-19. */
export function publishedOn(metadata: ReadonlyMap<string, string>, lines: readonly string[]): string | null {
  const stated = isoDate(metadata.get('pubdate') ?? metadata.get('publishdate') ?? '')
  if (stated) return stated
  for (const text of lines) {
    if (text.length > longestLine) continue
    for (const match of text
      .normalize('NFKC')
      .matchAll(/(发布时间|发布日期|发文日期|公开日期|生成日期|成文日期|(?<!\p{Script=Han})(?:日期|时间))\s*:?\s*(?=(.{8,24}))/gu)) {
      const date = isoDate(match[2] ?? '')
      if (date) return date
    }
  }
  return null
}

function isoDate(text: string): string | null {
  const match = /^\s*\[?\s*(20\d\d)(?:\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})|(\d\d)(\d\d)(?!\d))/.exec(text.normalize('NFKC'))
  if (!match) return null
  const [, year, month = match[4], day = match[5]] = match
  const iso = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  // Date.parse takes 30 February for 1 March.
  const date = new Date(`${iso}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso
}
