import { squeeze, withoutFormTitle } from './titles.ts'

/** What the words of a report's title tell: of which year and whose it is. */

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
