import { disclosure2021 } from '../forms/disclosure-2021.ts'
import type { Example } from './rule.ts'
import { sampleReport } from './sample.ts'

/** A report whose text is the sentence. */
function saying(text: string, fires: readonly null[] = []): Example {
  return { title: text, report: sampleReport(disclosure2021, { paragraphs: [text] }), fires }
}

export const narrativePercentageExamples: readonly Example[] = [
  saying('发布信息200条，其中视频50条，占20%。', [null]),
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
  saying('发布信息200条，其中视频50条，占25%。'),
  saying('发布信息174条，其中视频59条，占33.9%。'),
  saying('材料由104件减至73件，减少29.8%。'),
  saying('发布信息300条，比上年的240条增长25%。'),
  saying('发布信息300条，同比增加60条，增长25%。'),
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
