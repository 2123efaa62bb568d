import { disclosure2021 } from '../forms/disclosure-2021.ts'
import type { Example } from './rule.ts'
import { sampleReport } from './sample.ts'

/** A report whose text is the sentence. */
function saying(text: string, fires: readonly null[] = []): Example {
  return { title: text, report: sampleReport(disclosure2021, { paragraphs: [text] }), fires }
}

export const narrativeSumExamples: readonly Example[] = [
  saying('全年公开信息80条，其中网站50条、公众号40条。', [null]),
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
  saying('全年公开信息80条，其中网站50条、公众号20条。'),
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
  saying('公开事项70项，其中涉及民生40项，网上公开60项。'),
]
