import { disclosure2021 } from '../../forms/official/disclosure-2021.ts'
import type { Text } from '../../language.ts'
import type { SumClaim } from '../../prose/breakdowns.ts'
import { contradicts } from '../../prose/contradicts.ts'
import { claimsOf } from '../claims.ts'
import { decimalSum } from '../identity.ts'
import type { Example, Help, Outcome, Rule } from '../rule.ts'
import { sampleReport, sentenceOf } from '../sample.ts'

/** The parts that the text gives for a total do not exceed it; where the text says that they are all, they add up to it. */
export const narrativeSum: Rule = {
  id: 'narrative-sum',
  severity: 'warning',
  name: { zh: '正文中各部分之和与总数一致', en: 'Parts in the text add up to their total' },
  basis: {
    zh: '《政府信息公开条例》第五十条：年度报告所列数据应当准确',
    en: 'Regulations on Open Government Information, art. 50: the figures of the report are to be accurate',
  },
  readsClaims: true,
  check(report) {
    return claimsOf(report).flatMap((claim) => (claim.kind === 'sum' ? [outcomeOf(claim)] : []))
  },
}

function outcomeOf(claim: SumClaim): Outcome {
  if (!claim.isCertain) return { outcome: 'cannotTell' }
  const { total, parts, quoted, isComplete } = claim
  const { quote, section } = quoted
  const values = parts.map(({ value }) => value)
  const sum = decimalSum(values)
  if (!contradicts(claim)) return { outcome: isComplete || sum === total.value ? 'holds' : 'cannotTell' }
  const list = values.length <= 12 ? `${values.join(' + ')} = ` : ''
  return {
    outcome: 'fails',
    subject: null,
    section,
    message: {
      zh: `正文所列各部分之和（${list}${sum}）与总数 ${total.value} 不一致，相差 ${Math.abs(decimalSum([sum, -total.value]))}：「${quote}」。`,
      en: `The parts in the text (${list}${sum}) do not agree with their total of ${total.value}: “${quote}”.`,
    },
    fields: [],
    quotes: [quoted],
  }
}

export const help: Help = {
  checks: {
    zh: '正文中“其中”、冒号、括号、“分别为”引出的各部分之和，不应超过所说的总数；写明是全部的（以“其他”结尾、“分别为”等），应等于总数。不完整的列举不核对。',
    en: 'Parts that the text lists after 其中, a colon, in brackets or after 分别为 do not exceed their total; where the words say that they are all, they add up to it. An incomplete list is not checked.',
  },
  advice: {
    zh: '核对总数与各部分，看是否漏改其中一个数字，或某一部分并不属于这个总数。',
    en: 'Check total and parts: one of them may not have been updated, or does not belong to this total.',
  },
}

/** A report whose text is the sentence. */
function saying(title: string | Text, fires: readonly null[] = []): Example {
  return { title, report: sampleReport(disclosure2021, { paragraphs: [sentenceOf(title)] }), fires }
}

export const examples = (): readonly Example[] => [
  saying({ zh: '全年公开信息80条，其中网站50条、公众号40条。', en: '“80 items, of them 50 on the website and 40 on the account”' }, [null]),
  saying('全年公开信息80条，其中：政策类30条，动态类30条，其他10条。', [null]),
  saying('全年公开信息80条（网站公开50条、公众号公开20条）。', [null]),
  saying('共编发简报18期，分别为工作简报10期、专题简报6期。', [null]),
  saying('举办培训4次，其中线上3次、线下2次。', [null]),
  saying('发布信息60条：图文40条，视频15条。', [null]),
  saying('全年发布信息60条。其中，动态类45条，公告类25条。', [null]),
  saying('召开会议十次，其中部署会六次、推进会三次、其他两次。', [null]),
  saying('办理提案30件，其中主办20件，协办12件。', [null]),
  saying('接听电话1,200次，其中业务咨询900次，政策咨询400次。', [null]),
  saying('发布稿件40篇，图文、音频、视频稿件另计，其中原创30篇，转载15篇。', [null]),
  saying('四个季度分别发布信息20条、30条、25条、35条，全年合计105条。', [null]),
  saying({ zh: '全年公开信息80条，其中网站50条、公众号20条。', en: '“80 items, of them 50 on the website and 20 on the account”' }),
  saying('全年公开信息80条，其中网站50条、公众号20条、其他10条。'),
  saying('全年公开信息80条（网站50条、公众号30条）。'),
  saying('全年公开信息80余条，其中网站50条、公众号40条。'),
  saying('全年公开信息80条，其中网站约50条、公众号约40条。'),
  saying('全年公开信息80条，其中网站50条、公众号20条等。'),
  saying('全年公开信息80条，其中网站50条，阅读量30万次。'),
  saying('办理咨询60件，其中电话咨询40件，办结60件。'),
  saying('举办培训4次，其中线上3次，培训300人次。'),
  saying('编发简报18期，分别为工作简报10期、专题简报8期。'),
  saying('全年公开信息80条，同比增加20条，其中网站50条、公众号30条。'),
  saying('接收来件90件，办结80件，其中线上50件、线下40件。'),
  saying('召开会议3次，印发纪要5份，公开信息80条。'),
  saying('公开文件25份，其中规范性文件5份，图解10张。'),
  saying('全年公开信息80条，其中网站50条（含图解60条）。'),
  saying('四个季度分别发布信息20条、30条、25条、35条，全年合计110条。'),
  saying('收到留言90条，回复80条，其中咨询50条、建议35条。'),
  saying('公开事项70项，其中涉及民生40项，网上公开60项。'),
]
