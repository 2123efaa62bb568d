import { disclosure2019 } from '../../forms/official/disclosure-2019.ts'
import { disclosure2021 } from '../../forms/official/disclosure-2021.ts'
import type { Text } from '../../language.ts'
import type { Report } from '../report.ts'
import type { Example, Help, Outcome, Rule } from '../rule.ts'
import { sampleReport } from '../sample.ts'

/** The year in the title is that of the period for which the report says its figures are, and that of which its preface says it is. */
export const yearMismatch: Rule = {
  id: 'year-mismatch',
  severity: 'warning',
  name: { zh: '标题年度与统计期限、正文一致', en: 'Title, statistics period and text name the same year' },
  basis: {
    zh: '《政府信息公开条例》第四十九条、第五十条：报告上一年度的情况',
    en: 'Regulations on Open Government Information, arts. 49 and 50: the report is on the year before',
  },
  check({ stated: { title, period, preface }, paragraphs }) {
    if (title === null) return []
    const ofPeriod = period.length > 0 ? [outcomeOfPeriod(title, period, paragraphs)] : []
    // One slip is told once.
    if (preface.length === 0 || ofPeriod.some(({ outcome }) => outcome === 'fails')) return ofPeriod
    return [
      ...ofPeriod,
      preface.includes(title)
        ? { outcome: 'holds' }
        : fails(titled(title, { zh: '正文称本报告为', en: 'the text calls it the report of' }, preface)),
    ]
  },
}

function outcomeOfPeriod(title: number, period: readonly number[], paragraphs: Report['paragraphs']): Outcome {
  if (period.every((year) => year === title)) return { outcome: 'holds' }
  if (isOfSomethingElse(title, paragraphs)) return { outcome: 'cannotTell' }
  return fails(titled(title, { zh: '统计期限为', en: 'the statistics period' }, period))
}

function titled(title: number, other: Text, years: readonly number[]): Text {
  return {
    zh: `标题为 ${title} 年度，${other.zh} ${years.join('至')} 年，两处年份不一致。`,
    en: `The title says ${title}, ${other.en} ${years.join(' to ')}.`,
  }
}

function fails(message: Text): Outcome {
  return { outcome: 'fails', subject: null, section: null, message, fields: [] }
}

/** A term that begins with a year. */
const term = /(?:期限|时限|周期|时间)[^\d]{0,16}(20\d\d)年0?1月0?1日/g
/** 数据的统计期限, 报告期限; but not 政策有效期限, 报告的公示期限, 对比数据的统计期限. */
const ofFigures = /统计|数据|报告/
const ofOthers =
  /(?:公示|公开|有效|实施|执行|行动|整治|整改|评估|考核|试点|建设|收集|征集|办理|服务|展示)[^，,]{0,4}$|(?:对比|同期|上一?年|20\d\d年)[^，,]{0,16}$/

/** Whether the text names the title's year as a term too, or no term of another year that is one of the report's figures. */
function isOfSomethingElse(title: number, paragraphs: Report['paragraphs']): boolean {
  const sentences = paragraphs.flatMap(({ text }) => text.normalize('NFKC').replace(/\s+/g, '').split(/[。;]/))
  const terms = sentences.flatMap((sentence) =>
    [...sentence.matchAll(term)].map(({ index, 1: year }) => ({ said: sentence.slice(0, index), year: Number(year) })),
  )
  if (terms.length === 0) return false
  if (terms.some(({ year }) => year === title)) return true
  return terms.every(({ said }) => !ofFigures.test(said) || ofOthers.test(said))
}

export const help: Help = {
  checks: {
    zh: '标题的年度，应与正文所写统计期限的年度一致，也应与正文开头所称“现公布某年年度报告”的年度一致。',
    en: 'The year in the title is that of the period for which the text says its figures are, and that of the report which the text before the first section says is published here (现公布…).',
  },
  advice: {
    zh: '改正标题或统计期限；并看其他数字是否沿用了上一年的文稿。',
    en: 'Correct the title or the period, and see whether other figures were left from last year’s text.',
  },
}

export const examples = (): readonly Example[] => [
  {
    title: { zh: '统计期限沿用上一年的写法', en: 'the period was left as it was in last year’s report' },
    report: sampleReport(disclosure2021, { year: 2023, stated: { period: [2022] } }),
    fires: [null],
  },
  {
    title: 'a period of two years',
    report: sampleReport(disclosure2019, { stated: { period: [2019, 2020] } }),
    fires: [null],
  },
  { title: { zh: '两处年份一致', en: 'both say the same' }, report: sampleReport(disclosure2021, { year: 2024 }), fires: [] },
  {
    title: 'the period stands in the text',
    report: sampleReport(disclosure2021, {
      year: 2023,
      stated: { period: [2022] },
      paragraphs: ['本报告所列数据的统计期限为２０２２年 1 月 1 日至 12 月 31 日。'],
    }),
    fires: [null],
  },
  ...[
    '印发奖补办法，政策有效期限自2022年1月1日起至2022年12月31日止。',
    '专项整治行动实施期限为2022年1月1日至2022年12月31日。',
    '政务公开三年行动期限为2022年1月1日至2024年12月31日。',
    '本报告公示期限为2022年1月1日至2022年12月31日。',
    '2022年度报告统计期限为2022年1月1日至12月31日；本报告统计期限为2023年1月1日至12月31日。',
    '本报告对比数据统计时间为2022年1月1日至2022年12月31日。',
  ].map((title) => ({
    title,
    report: sampleReport(disclosure2021, { year: 2023, stated: { period: [2022] }, paragraphs: [title] }),
    fires: [],
  })),
  {
    title: 'the text before the first section calls it the report of another year',
    report: sampleReport(disclosure2021, { year: 2023, stated: { preface: [2022] } }),
    fires: [null],
  },
  {
    title: 'and the period is that of another year, too: told once',
    report: sampleReport(disclosure2021, { year: 2023, stated: { period: [2022], preface: [2022] } }),
    fires: [null],
  },
  {
    title: 'it names the report of the year before beside this one',
    report: sampleReport(disclosure2021, { year: 2023, stated: { preface: [2022, 2023] } }),
    fires: [],
  },
  { title: 'no period is stated', report: sampleReport(disclosure2021, { stated: { period: [] } }), fires: [] },
  { title: 'the title has no year', report: sampleReport(disclosure2021, { stated: { title: null, period: [2022] } }), fires: [] },
]
