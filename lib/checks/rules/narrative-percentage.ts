import { disclosure2021 } from '../../forms/official/disclosure-2021.ts'
import type { Text } from '../../language.ts'
import { disagrees, type PercentageClaim } from '../../prose/percentages.ts'
import { claimsOf } from '../claims.ts'
import type { Example, Help, Outcome, Rule } from '../rule.ts'
import { sampleReport, sentenceOf } from '../sample.ts'

/** A share or a change in per cent follows from the two figures that stand with it, to the decimals that are written. */
export const narrativePercentage: Rule = {
  id: 'narrative-percentage',
  severity: 'warning',
  name: { zh: '正文中的百分比与所列数字一致', en: 'Percentages in the text follow from their figures' },
  basis: {
    zh: '《政府信息公开条例》第五十条：年度报告所列数据应当准确',
    en: 'Regulations on Open Government Information, art. 50: the figures of the report are to be accurate',
  },
  readsClaims: true,
  check(report) {
    return claimsOf(report).flatMap((claim) => (claim.kind === 'percentage' ? [outcomeOf(claim)] : []))
  },
}

function outcomeOf(claim: PercentageClaim): Outcome {
  if (!claim.isCertain) return { outcome: 'cannotTell' }
  if (!disagrees(claim)) return { outcome: 'holds' }
  const { stated, quoted, reckoned } = claim
  const { quote, section } = quoted
  const last = reckoned.at(-1)
  const value = Math.round(50 * ((last?.low ?? 0) + (last?.high ?? 0))) / 100
  return {
    outcome: 'fails',
    subject: null,
    section,
    message: {
      zh: `正文写 ${stated.value}%，按所列数字计算约为 ${value}%，两者不一致：「${quote}」。`,
      en: `The text says ${stated.value}%, its own figures make about ${value}%: “${quote}”.`,
    },
    fields: [],
    quotes: [quoted],
  }
}

export const help: Help = {
  checks: {
    zh: '正文中“占……%”“同比增长……%”“公开率……%”等百分比，应与同处所列的两个数字相符，允许按所写小数位四舍五入。',
    en: 'A share, a rate or a change in per cent follows from the two figures that stand with it, to the decimals that are written.',
  },
  advice: {
    zh: '按所列数字重新计算；也看百分比所指的是不是这两个数字。',
    en: 'Work it out again from the two figures, and see whether the percentage is meant of these.',
  },
}

/** A report whose text is the sentence. */
function saying(title: string | Text, fires: readonly null[] = []): Example {
  return { title, report: sampleReport(disclosure2021, { paragraphs: [sentenceOf(title)] }), fires }
}

export const examples = (): readonly Example[] => [
  saying({ zh: '发布信息200条，其中视频50条，占20%。', en: '“200 items, of them 50 videos, 20%”' }, [null]),
  saying('发布信息200条，其中视频50条，占总数的33.9%。', [null]),
  saying('发布信息200条，其中视频50条，占比为百分之三十。', [null]),
  saying('公开文件25份，其中主动公开17份（占70%）。', [null]),
  saying('材料由40件减至30件，减少30%。', [null]),
  saying('发布信息由200条增加到260条，增长25%。', [null]),
  saying('发布信息300条，比上年的240条增长30%。', [null]),
  saying('发布信息300条，同比增加60条，增长30%。', [null]),
  saying('接听咨询80次，较上年减少20次，下降25%。', [null]),
  saying('公开事项从50项增至80项，增幅30%。', [null]),
  saying('接听咨询3,000次，其中政策咨询1,000次，占33.4%。', [null]),
  saying('印发公文50份，其中主动公开40份，主动公开率75%。', [null]),
  saying('公开事项80项，较上年的100项减少20项，下降25%。', [null]),
  saying({ zh: '发布信息200条，其中视频50条，占25%。', en: '“200 items, of them 50 videos, 25%”' }),
  saying('发布信息174条，其中视频59条，占33.9%。'),
  saying('材料由104件减至73件，减少29.8%。'),
  saying('发布信息300条，比上年的240条增长25%。'),
  saying('发布信息300条，同比增加60条，增长25%。'),
  saying('印发公文50份，其中主动公开40份，主动公开率80%。'),
  saying('受理咨询50件，办结48件，按期办结率100%。'),
  saying('发布信息300条，同比增长30%。'),
  saying('发布信息300条，占全市发布总量的3%。'),
  saying('发布信息200条，其中视频50条，约占30%。'),
  saying('发布信息200余条，其中视频50条，占20%。'),
  saying('群众满意率98%，较上年提高3个百分点。'),
  saying('办理时限压减54.5%，材料由104件压减至73件。'),
  saying('考核得分占4%，共发布信息20条。'),
  saying('发布信息200条，其中视频50条，政策解读率100%。'),
  saying('材料由40件减至30件，流程由5个减至4个，平均压减18%。'),
  saying('网站、公众号发布信息200条、50条，分别占80%、20%。'),
  saying('浏览量10万次，其中手机端6.2万次，占62%。'),
]
