import { readNumber } from '../tables/digits.ts'
import { ofProse, remembered } from '../tables/remembered.ts'

/** A figure with its unit in a plain text. */
export interface Figure {
  /** Where the number begins and where its unit ends. */
  start: number
  end: number
  value: number
  /** What it can stand for: a decimal is an interval, a count only itself. */
  low: number
  high: number
  /** `件`, `条` …; `万元` for every amount of money; `%`; '' for a bare number before a mark or the end. */
  unit: string
  /** False with 余, 约, 近, 多, 以上, or as an end of a range: it claims no exact value. */
  exact: boolean
}

const counted =
  '人次|件次|条次|批次|场次|篇次|家次|件|条|宗|起|份|项|次|期|篇|人|个|例|部|批|家|户|名|位|本|册|场|类|张|处|台|套|种|字|所|款|座|幅'
const money = '元'
const notCounted = '个?百分点|个?工作日|个?小时|个月|分钟|年|月|日|号|时|天|届|级|楼|室|周|季度|倍|层|度|分|点|时'
const numeral = '[零〇一二两三四五六七八九十百千]{1,8}'
const number = `\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!\\d)|\\d+(?:\\.\\d+)?|${numeral}`
const written = new RegExp(
  `(${number})(余|多|来|几)?(万|亿)?(余|多)?(?:(${notCounted})|(%)|(${counted})|(${money})|(?=[,;。、)]|$))(余|多)?`,
  'g',
)
const percentInWords = /百分之([零〇一二两三四五六七八九十百]{1,5}|\d+(?:\.\d+)?(?!\d|,\d{3}(?!\d)))(?:点([零〇一二三四五六七八九]+))?/g

const approximateBefore =
  /(?:约|约为|大约|近|将近|接近|超|超过|超出|逾|突破|不足|不到|不少于|不低于|不超过|至少|最多|多达|[-—–~]|\d[件条份项次个]?[至到])$/
/** 数十件, 几百条, 上百件: before a Chinese numeral only. */
const approximateNumeral = /[数几上]$/
const approximateAfter = /^(?:以上|左右|以内|以下|上下|有余|不等|[-—–~]\d|[至到]\d)/
/** Names of the form's rows that begin with a numeral. */
const rowName = /^(?:三类内部|四类过程|三安全|一稳定)/
/** What is read as 百分之三十 is no bare number besides. */
const notANumber = /(?:第|百分之|[A-Za-z〔[.\d]|\d )$/
const powers: Record<string, number> = { 万: 4, 亿: 8 }

/** The figures of a plain text, in its order. Dates, ordinals, numbers of documents and durations are none. */
export const readFigures = remembered((text): readonly Figure[] => {
  const figures: Figure[] = []
  for (const match of text.matchAll(written)) {
    const [whole, digits = '', more, scale = '', more2, other, percent, count, yuan, more3] = match
    const start = match.index
    const before = text.slice(Math.max(0, start - 4), start)
    const bare = !percent && !count && !yuan
    if (other !== undefined || notANumber.test(before) || rowName.test(text.slice(start, start + 4)) || (bare && !/^\d|^零$/.test(digits)))
      continue
    const power = powers[scale] ?? 0
    const value = readNumber(digits, yuan ? power - 4 : power)
    const decimals = digits.split('.')[1]?.length ?? 0
    if (value === null || value > Number.MAX_SAFE_INTEGER) continue
    const isRounded = decimals > 0 || power > 0 || percent !== undefined
    const slack = isRounded ? 0.5 * 10 ** ((yuan ? power - 4 : power) - decimals) : 0
    const end = start + whole.length
    figures.push({
      start,
      end,
      value,
      low: value - slack,
      high: value + slack,
      unit: percent ?? count ?? (yuan ? '万元' : ''),
      exact:
        !(more ?? more2 ?? more3) &&
        !approximateBefore.test(before) &&
        (/^\d/.test(digits) || !approximateNumeral.test(before)) &&
        !approximateAfter.test(text.slice(end, end + 3)),
    })
  }
  return [...figures, ...percentagesInWords(text)].sort((a, b) => a.start - b.start)
}, ofProse)

/** 百分之三十, 百分之三十三点九. */
function percentagesInWords(text: string): Figure[] {
  return [...text.matchAll(percentInWords)].flatMap((match): Figure[] => {
    const [whole, integer = '', fraction = ''] = match
    const decimals = [...fraction].map((digit) => '零一二三四五六七八九'.indexOf(digit === '〇' ? '零' : digit)).join('')
    const base = readNumber(integer)
    if (base === null) return []
    const value = decimals ? Number(`${base}.${decimals}`) : base
    const slack = 0.5 * 10 ** -(decimals.length || (integer.split('.')[1]?.length ?? 0))
    const before = text.slice(Math.max(0, match.index - 4), match.index)
    const exact = !approximateBefore.test(before)
    return [{ start: match.index, end: match.index + whole.length, value, low: value - slack, high: value + slack, unit: '%', exact }]
  })
}
