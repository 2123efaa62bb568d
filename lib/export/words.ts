import type { Language } from '../language.ts'
import type { UnknownSign } from './labels.ts'

/** What the plain text says besides the findings: an official-neutral Chinese that accuses nobody, and English. */
export interface Words {
  language: Language
  page: string
  title: string
  agency: string
  year: string
  yearOf: (year: number) => string
  unknown: string
  verdict: string
  /** Between a label and what it labels, and between the items of a list. */
  colon: string
  comma: string
  where: string
  printed: string
  stated: string
  expected: string
  equation: string
  repair: string
  basis: string
  /** What stands for the figure of a cell that has none, and what its sign in an equation means. */
  unread: Record<UnknownSign, string>
  signs: Record<UnknownSign, string>
  zeros: (count: number, all: boolean) => string
  sum: (value: string, open: boolean) => string
  quote: (text: string) => string
}

const zh: Words = {
  language: 'zh',
  page: '页面地址',
  title: '页面标题',
  agency: '机关',
  year: '报告年度',
  yearOf: (year) => `${year} 年度`,
  unknown: '页面未标明',
  verdict: '核对结果',
  colon: '：',
  comma: '，',
  where: '位置',
  printed: '页面所载',
  stated: '页面所填',
  expected: '应与之相符',
  equation: '算式',
  repair: '可能的更正',
  basis: '依据',
  unread: { '□': '空白', '?': '未见此格' },
  signs: { '□': '□ 为空白单元格，数值未知', '?': '? 为页面上没有的单元格，数值未知' },
  zeros: (count, all) => `${all ? '' : '其余 '}${count} 项${all ? '均' : ''}为 0`,
  sum: (value, open) => `合计${open ? '至少' : ''}为 ${value}`,
  quote: (text) => `「${text}」`,
}

const en: Words = {
  language: 'en',
  page: 'Page',
  title: 'Title',
  agency: 'Agency',
  year: 'Report year',
  yearOf: String,
  unknown: 'not stated on the page',
  verdict: 'Result',
  colon: ': ',
  comma: ', ',
  where: 'Where',
  printed: 'The page says',
  stated: 'Stated',
  expected: 'Should agree with',
  equation: 'Figures',
  repair: 'Possible correction',
  basis: 'Basis',
  unread: { '□': '(blank)', '?': '(not on the page)' },
  signs: { '□': '□ is an empty cell, its figure unknown', '?': '? is a cell that the page lacks, its figure unknown' },
  zeros: (count, all) => `${all ? `all ${count}` : `${count} more`} being 0`,
  sum: (value, open) => `together ${open ? 'at least ' : ''}${value}`,
  quote: (text) => `“${text}”`,
}

/** The words of a language. */
export function wordsOf(language: Language): Words {
  return language === 'zh' ? zh : en
}
