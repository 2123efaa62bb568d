import { caseUnit, type Subject } from './subject.ts'

/** Reconsiderations and lawsuits with their results. */

const results: readonly [column: string, words: string][] = [
  ['upheld', '(?:结果|予以|决定|判决|被|复议)?维持(?:原行政行为|原具体行政行为|原决定|原答复|结果)?'],
  ['corrected', '(?:结果|予以|被|依法)?(?:纠正|纠错)(?:结果)?'],
  ['otherResult', '其[他它]结果'],
  ['pending', '(?:尚未|未|暂未)(?:审结|办结|作出决定)|(?:正在|尚在|仍在)(?:审理|审查)(?:中|之中|过程中)?'],
]

/** 因政府信息公开工作被申请行政复议: that is what makes a review one of the form's. */
const overDisclosure =
  '(?:(?:因|涉及?|有关|关于|针对|对|由)?(?:政府信息公开|依申请公开|信息公开|政务公开)(?:工作|申请|答复|事项|类)?(?:的|而|所|引起|引发|产生|导致|被|申请|提起|提出|发生)*)?'

export const reviewSubjects: readonly Subject[] = [
  ...(['reconsideration', 'litigation'] as const).flatMap((block): Subject[] =>
    results.map(([column, words]) => ({
      field: `${block}.${column}`,
      topic: block,
      before: `(?:${words})(?:的)?`,
      after: `(?:已|被|为|的|目前|结果|经)*(?:${words})(?=$|[,;:。、)])`,
      units: caseUnit,
      part: true,
    })),
  ),
  {
    field: 'litigationDirect.total',
    before: '未经复议(?:,|而)?直接(?:向人民法院|向法院)?(?:起诉|提起行政诉讼)(?:的)?',
    units: caseUnit,
    part: true,
  },
  {
    field: 'litigationAfterReconsideration.total',
    before: '(?<!未)(?:经)?复议后(?:又|再)?(?:起诉|提起行政诉讼)(?:的)?',
    units: caseUnit,
    part: true,
  },
  {
    field: 'reconsideration.total',
    before: `${overDisclosure}(?<!诉讼[、和及与]?)(?:类)?行政复议(?:申请|案件|案)?`,
    units: caseUnit,
    part: true,
  },
  {
    field: 'reconsideration.total',
    before: '(?:被申请|被提起|提起|申请|发生|引发|收到)*',
    after: '(?:政府信息公开)?(?:类)?行政复议(?:申请|案件|案)?(?=$|[,;:。、()和及与])',
    units: caseUnit,
  },
  {
    field: 'litigation.total',
    before: `${overDisclosure}(?<!复议(?:申请|案件)?[、和及与]?)(?:类)?行政诉讼(?:案件|案)?`,
    units: caseUnit,
    part: true,
  },
  {
    field: 'litigation.total',
    before: '(?:被提起|提起|发生|引发|收到)*',
    after: '(?:政府信息公开)?(?:类)?行政诉讼(?:案件|案)?(?=$|[,;:。、()])',
    units: caseUnit,
  },
]
