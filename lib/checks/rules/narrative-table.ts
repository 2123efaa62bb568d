import { disclosure2019 } from '../../forms/official/disclosure-2019.ts'
import { disclosure2021 } from '../../forms/official/disclosure-2021.ts'
import type { Text } from '../../language.ts'
import type { TableClaim } from '../../prose/statements.ts'
import { claimsOf } from '../claims.ts'
import type { Report } from '../report.ts'
import type { Example, Help, Outcome, Rule } from '../rule.ts'
import { type Changes, sampleReport, sentenceOf } from '../sample.ts'
import { fieldLabel, formFields, partsValue, statedValue } from '../stated-fields.ts'

/** A figure of the text that states a field of the form has the field's value, or that of a sum that the words can mean as well. */
export const narrativeTable: Rule = {
  id: 'narrative-table',
  severity: 'warning',
  name: { zh: '正文中的数字与表格一致', en: 'Figures in the text agree with the tables' },
  basis: {
    zh: '《政府信息公开条例》第五十条：年度报告的文字与表格说明同一事项，数据应当一致',
    en: 'Regulations on Open Government Information, art. 50: text and tables of the report state the same matters',
  },
  readsClaims: true,
  check(report) {
    return claimsOf(report).flatMap((claim) => (claim.kind === 'table' ? (outcomeOf(claim, report) ?? []) : []))
  },
}

/** Null where the report's form has none of the fields that the words can state. */
function outcomeOf({ statements, value, low, high, besides, isOfOffice, whole, quoted }: TableClaim, report: Report): Outcome | null {
  const { section, quote } = quoted
  const statement = statements.find(({ field }) => formFields(field, report) !== null)
  if (!statement) return null
  const { field } = statement
  const stated = statedValue(field, report)
  if (!statement.isCertain || stated === null) return { outcome: 'cannotTell' }
  const readings = [stated, ...statement.agrees.map((sum) => statedValue(sum, report))]
  const agrees = (figure: number | null) => figure !== null && figure >= low - 1e-9 && figure <= high + 1e-9
  // Of several readings of the words, and of a total and its own parts, one that agrees is enough.
  if (readings.some(agrees) || agrees(partsValue(field, report))) return { outcome: 'holds' }
  if (besides.includes(stated) || (whole !== null && !isWhole(whole, field, report))) return { outcome: 'cannotTell' }
  if (isOfOffice && value < stated) return { outcome: 'cannotTell' }
  const label = fieldLabel(field, report)
  const found = formFields(field, report)
  return {
    outcome: 'fails',
    subject: field,
    section,
    message: {
      zh: `正文「${quote}」所述数量为 ${value}，表中${label.zh}为 ${stated}，两者不一致。`,
      en: `The text “${quote}” states ${value}, the table has ${stated} for ${label.en}.`,
    },
    fields: found?.fields ?? [],
    quotes: [quoted],
  }
}

/** Whether outcomes of so many requests are those of the table: of all of them, of those of the group, or of those with or without an answer. */
function isWhole(whole: number, field: string, report: Report): boolean {
  const group = field.replace(/\..*/, '.total')
  const answered = /granted/i.test(field) ? 'granted.total+partlyGranted.total' : 'concluded.total-granted.total-partlyGranted.total'
  // 予以公开 4 件 of 13: that 13 is what the table has for 予以公开 says nothing.
  const known = group === field ? [...wholes, answered] : [...wholes, group, answered]
  return known.some((sum) => statedValue(sum, report) === whole)
}

const wholes = ['concluded.total', 'received.total', 'received.total+carriedOver.total']

export const help: Help = {
  checks: {
    zh: '正文中明确说出表内某一项数量的数字，应与表格一致。带“余”“约”“上半年”“累计”等字样的、说的是别的机关或别的事的、可以有几种理解的，只算无法判断；与表内合理的合计（如新收加上年结转）相等的，算一致。',
    en: 'A figure of the text that plainly states an item of the tables agrees with it. What is approximate, of part of the year, of another organ or of another matter is cannot tell; a figure that equals a plausible sum of fields (received and carried over, say) agrees.',
  },
  advice: {
    zh: '看是正文写成之后改了表格，还是口径不同；口径不同的，宜在正文中写明。',
    en: 'See whether the table was corrected after the text was written, or the two count different things; then the text should say so.',
  },
}

/** A report of 云河市财政局 on 2023 whose text is the sentence; its table: received 4, carried over 1, concluded 4, granted 3, not held 1. */
function saying(title: string | Text, fires: readonly string[] = [], changes: Changes = {}): Example {
  return { title, report: sampleReport(disclosure2021, { year: 2023, ...changes, paragraphs: [sentenceOf(title)] }), fires }
}

function saying2020(text: string, fires: readonly string[] = []): Example {
  return { title: text, report: sampleReport(disclosure2019, { year: 2020, paragraphs: [text] }), fires }
}

const government: Changes = { agency: '云河市青山区人民政府' }

export const examples = (): readonly Example[] => [
  saying(
    { zh: '2023年，我局共收到政府信息公开申请9件，均按时答复。', en: '“In 2023 our bureau received 9 requests in all” (4 in the table)' },
    ['received.total'],
  ),
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
  saying('因本机关不掌握相关政府信息而无法提供的申请3件。', ['unable.notHeld.total']),
  saying('政府信息公开申请量由上年的9件减至7件。', ['received.total']),
  saying('收到政府信息公开申请4件，由商业企业提出的2件。', ['received.business']),
  saying({ zh: '2023年共收到政府信息公开申请4件。', en: '“In 2023, 4 requests were received” (4 in the table)' }),
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
