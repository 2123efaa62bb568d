import { disclosure2019 } from '../forms/disclosure-2019.ts'
import { disclosure2021 } from '../forms/disclosure-2021.ts'
import type { Example } from './rule.ts'
import { type Changes, sampleReport } from './sample.ts'

/** A report of 云河市财政局 on 2023 whose text is the sentence; its table: received 4, carried over 1, concluded 4, granted 3, not held 1. */
function saying(text: string, fires: readonly string[] = [], changes: Changes = {}): Example {
  return { title: text, report: sampleReport(disclosure2021, { year: 2023, ...changes, paragraphs: [text] }), fires }
}

function saying2020(text: string, fires: readonly string[] = []): Example {
  return { title: text, report: sampleReport(disclosure2019, { year: 2020, paragraphs: [text] }), fires }
}

const government: Changes = { agency: '云河市青山区人民政府' }

export const narrativeTableExamples: readonly Example[] = [
  saying('2023年，我局共收到政府信息公开申请9件，均按时答复。', ['received.total']),
  saying('全年受理依申请公开十二件。', ['received.total']),
  saying('２０２３年共接收信息公开申请１１份。', ['received.total']),
  saying('截至2023年底，我局未收到政府信息公开申请。', ['received.total']),
  saying('全年收到政府信息公开申请4件，办结7件。', ['concluded.total']),
  saying('收到政府信息公开申请4件，其中予以公开2件，不予公开2件。', ['granted.total', 'refused.total']),
  saying('收到政府信息公开申请4件，其中2件予以公开。', ['granted.total']),
  saying('收到政府信息公开申请4件，结转下年度继续办理3件。', ['carriedForward.total']),
  saying('全年发生政府信息公开行政复议5件。', ['reconsideration.total']),
  saying('因政府信息公开被提起行政诉讼4件。', ['litigation.total']),
  saying('未发生因政府信息公开引起的行政复议和行政诉讼。', ['reconsideration.total', 'litigation.total']),
  saying('全年制发行政规范性文件6件，现行有效9件。', ['normativeDocuments.issued']),
  saying('2023年作出行政许可决定41件、行政处罚决定7件。', ['licensing.decisions']),
  saying('全年行政处罚17宗。', ['penalties.decisions']),
  saying('2023年收取行政事业性收费3.5万元。', ['fees.amount']),
  saying2020('2020年制定规范性文件5件。', ['normativeDocuments.made']),
  saying('全区共收到政府信息公开申请95件。', ['received.total'], government),
  saying('2023年共收到政府信息公开申请4件。'),
  saying('共办理政府信息公开申请5件（含上年结转1件）。'),
  saying('区政府办公室受理政府信息公开申请17件。', [], government),
  saying('上半年收到政府信息公开申请9件。'),
  saying('近三年共收到政府信息公开申请30件。'),
  saying('累计收到政府信息公开申请30件。'),
  saying('收到政府信息公开申请10余件。'),
  saying('2022年收到政府信息公开申请8件。'),
  saying('公开文件20份，其中依申请公开8份。'),
  saying('编制行政许可事项清单15项，公示行政处罚信息52条。'),
  saying('办理代表建议12件，收到群众来信30件，均已办结。'),
  saying('收到政府信息公开申请4件，较上年的9件减少5件。'),
  saying('通过信函收到政府信息公开申请2件。'),
  saying('行政复议、行政诉讼案件共9件。'),
  saying('未发生行政诉讼败诉案件。'),
  saying('收到政府信息公开申请4件，延期办结2件。'),
  saying('计划2024年制发行政规范性文件8件。'),
  saying('开展12件规范性文件合法性审核。'),
  saying2020('2020年公开规范性文件9件。'),
]
