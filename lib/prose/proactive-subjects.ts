import type { Subject } from './subject.ts'

/** What table 2 counts: documents, decisions, fees, procurement. */

const documentUnit = /^[件份个部项]$/
const decisionUnit = /^[件宗起份例个次]$/

const issue = '(?:新?制发|新?制定|印发|出台|新制作|制作|制订|起草并?印发|发文)'
const publish = '(?:公开|发布|公布|新公开)'
const joined = '(?:和|并|及|、|与|且)?'
const documents: readonly [row: string, words: string][] = [
  ['normativeDocuments', '(?<!党内)(?:行政)?规范性文件'],
  ['regulations', '(?:政府|部门|地方政府|省政府|市政府)?规章(?!制度)'],
]

export const documentSubjects: readonly Subject[] = documents.flatMap(([row, words]): Subject[] => [
  {
    field: `${row}.issued`,
    before: `${issue}${joined}(?:${publish}|实施)?(?:了)?(?:行政)?${words}`,
    units: documentUnit,
  },
  { field: `${row}.made`, agrees: [`${row}.published`], before: `${issue}(?:了)?${words}`, units: documentUnit },
  {
    field: `${row}.made`,
    agrees: [`${row}.published`, `${row}.publishedTotal`],
    before: `${issue}${joined}${publish}(?:了)?${words}`,
    units: documentUnit,
  },
  {
    field: `${row}.published`,
    agrees: [`${row}.made`, `${row}.publishedTotal`],
    before: `(?:主动|新|依法|对外)*${joined}${publish}(?:了)?${words}`,
    units: documentUnit,
  },
  { field: `${row}.issued`, agrees: [`${row}.inForce`], before: `(?:发布|公布|公开发布)(?:了)?${words}`, units: documentUnit },
  {
    field: `${row}.issued`,
    before: `^(?:.{0,14}[,年度局厅委办府]|共|了)?${issue}(?:了)?`,
    after: `${words}(?=$|[,;:。、(])`,
    units: documentUnit,
  },
  {
    field: `${row}.made`,
    agrees: [`${row}.published`],
    before: `^(?:.{0,14}[,年度局厅委办府]|共|了)?${issue}(?:了)?`,
    after: `${words}(?=$|[,;:。、(])`,
    units: documentUnit,
  },
  { field: `${row}.repealed`, before: `废止(?:了)?${words}`, units: documentUnit },
  {
    field: `${row}.repealed`,
    topic: 'documents',
    before: '(?:^|,|、|共|并|已|其中)废止(?:了)?',
    after: `(?:${words})?(?=$|[,;:。、(])`,
    units: documentUnit,
  },
  {
    field: `${row}.inForce`,
    before: `(?:目前|现有|现|尚)?(?:现行有效|现有效|继续有效)(?:的)?(?:${words})|${words}(?:现行有效|现有效)`,
    units: documentUnit,
  },
  { field: `${row}.inForce`, topic: 'documents', before: '(?:目前|现|尚)?(?:现行有效|继续有效)(?:的)?(?:文件)?', units: documentUnit },
])

const decisions: readonly [row: string, word: string][] = [
  ['licensing', '行政许可'],
  ['penalties', '行政处罚'],
  ['coercion', '行政强制'],
]

export const decisionSubjects: readonly Subject[] = decisions.flatMap(([row, word]): Subject[] => [
  {
    field: `${row}.decisions`,
    before: `(?:(?:作出|做出|实施|下达|办理)(?:了)?|(?<=^|[、和及与年共局厅委办]))${word}(?:措施|案件)?(?:处理)?决定(?:书)?`,
    units: /^[件宗起份例个次项条]$/,
  },
  {
    field: `${row}.decisions`,
    before: `(?:(?:作出|做出|实施|采取(?=行政强制)|办理(?=行政许可))(?:了)?|(?<=^|[、和及与年共局厅委办]))${word}(?:措施)?`,
    units: decisionUnit,
  },
  { field: `${row}.decisions`, before: `(?:作出|做出)(?:了)?${word}`, units: /^[项条]$/ },
  {
    field: `${row}.decisions`,
    before: `(?:作出|做出|实施)(?:了)?`,
    after: `${word}(?:措施)?(?:处理)?(?:决定)?(?:书)?(?=$|[,;:。、(])`,
    units: /^[件宗起份例个次项条]$/,
  },
])

export const moneySubjects: readonly Subject[] = [
  {
    field: 'fees.amount',
    before: '(?:收取|征收|收缴)?(?:的)?行政事业性收费(?:总)?(?:收入|金额|总额)?',
    units: /^万元$/,
  },
  { field: 'procurement.projects', before: '(?:实施|完成|开展|组织)?(?:了)?政府集中采购(?:项目)?', units: /^[个项次件]$/ },
  { field: 'procurement.amount', before: '政府集中采购(?:项目)?(?:总)?(?:金额|总额|资金)', units: /^万元$/ },
  { field: 'procurement.amount', topic: 'money', before: '(?:采购)?(?:总金额|总额|金额)', units: /^万元$/ },
]
