import { caseUnit, type Subject } from './subject.ts'

/** Reconsiderations and lawsuits, all together and by block. */

/** 因政府信息公开工作被申请行政复议: that is what makes a review one of the form's. */
const overDisclosure =
  '(?:(?:因|涉及?|有关|关于|针对|对|由)?(?:政府信息公开|依申请公开|信息公开|政务公开)(?:工作|申请|答复|事项|类)?(?:的|而|所|引起|引发|产生|导致|被|申请|提起|提出|发生)*)?'

const sue = '(?:起诉|提起[^,;:()\\d]{0,20}?诉讼)(?:案件|案)?'
const direct = `(?:未经(?:过)?(?:行政)?复议[^;:()\\d]{0,40}?|直接(?:向[^,;:()\\d]{0,12})?)${sue}`
const afterReview = `(?<!未经(?:过)?(?:行政)?)复议(?:决定)?(?:之)?后[^,;:()\\d]{0,20}?${sue}`

export const reviewSubjects: readonly Subject[] = [
  { field: 'litigationDirect.total', before: direct, units: caseUnit, part: true },
  { field: 'litigationAfterReconsideration.total', before: afterReview, units: caseUnit, part: true },
  { field: 'litigationDirect.total', after: `(?:案件)?(?:为|是|系|属于)?${direct}`, units: caseUnit, part: true },
  { field: 'litigationAfterReconsideration.total', after: `(?:案件)?(?:为|是|系|属于)?(?:经)?${afterReview}`, units: caseUnit, part: true },
  {
    field: 'reconsideration.total',
    before: `${overDisclosure}(?<!诉讼[、和及与]?)(?:类)?(?:行政复议(?:申请|案件|案)?|(?<!行政)复议(?:申请|案件))`,
    units: caseUnit,
    part: true,
  },
  {
    field: 'reconsideration.total',
    before: '(?:被申请|被提起|提起|申请|发生|引发|收到)(?:的)?',
    after: '(?:(?:因|涉|涉及)?(?:政府)?信息公开(?:的)?)?(?:类)?(?:引发的?)?行政复议(?:申请|案件|案)?(?=$|[,;:。、()和及与])',
    units: caseUnit,
  },
  {
    field: 'litigation.total',
    before: `${overDisclosure}(?<!复议(?:申请|案件)?[、和及与]?)(?:类)?(?:行政诉讼(?:案件|案)?|(?<!行政)诉讼案件)`,
    units: caseUnit,
    part: true,
  },
  {
    field: 'litigation.total',
    before: '(?:被提起|提起|发生|引发|收到)(?:的)?',
    after: '(?:(?:因|涉|涉及)?(?:政府)?信息公开(?:的)?)?(?:类)?(?:引发的?)?行政诉讼(?:案件|案)?(?=$|[,;:。、()])',
    units: caseUnit,
  },
]
