import type { Subject, Topic } from './subject.ts'

/** What table 2 counts: documents, decisions, fees, procurement. */

const documentUnit = /^[件份个部项]$/
const decisionUnit = /^[件宗起份例个次]$/
const decisionOrItemUnit = /^[件宗起份例个次项条]$/

const issue = '(?:新?制发|新?制定|印发|出台|新制作|制作|制订|起草并?印发|发文)'
const publish = '(?:公开|发布|公布|新公开)'
const joined = '(?:和|并|及|、|与|且)?'
/** The beginning of a clause, with nothing in it but when and by whom. */
const opening = '(?<=^|[,、和及与共已度年局厅委办府并])'
const end = '(?=$|[,;:。、()])'
const documents: readonly [row: Topic, words: string][] = [
  ['normativeDocuments', '(?<!党内)(?:行政)?规范性文件'],
  ['regulations', '(?:政府|部门|地方政府|省政府|市政府)?规章(?!制度)'],
]

export const documentSubjects: readonly Subject[] = documents.flatMap(([row, words]): Subject[] => {
  const of = { units: documentUnit }
  const made = { field: `${row}.made`, agrees: [`${row}.published`], ...of }
  const published = { field: `${row}.published`, agrees: [`${row}.made`, `${row}.publishedTotal`], ...of }
  return [
    { field: `${row}.publishedTotal`, before: `(?:对外|向社会)公开(?:的)?(?:${words})?(?:的)?(?:总数量?|总量|总计)`, topic: row, ...of },
    { field: `${row}.publishedTotal`, before: `${words}(?:的)?(?:对外|向社会)公开(?:的)?(?:总数量?|总量|总计)`, ...of },
    { field: `${row}.issued`, before: `${issue}${joined}(?:${publish}|实施)?(?:了)?(?:的)?${words}`, ...of },
    { ...made, before: `${issue}(?:了)?(?:的)?${words}` },
    { ...made, agrees: [`${row}.published`, `${row}.publishedTotal`], before: `${issue}${joined}${publish}(?:了)?(?:的)?${words}` },
    { ...published, before: `(?:主动|新|依法)*${joined}${publish}(?:了)?${words}` },
    { field: `${row}.published`, topic: row, before: '新公开', ...of },
    { field: `${row}.issued`, agrees: [`${row}.inForce`], before: `(?:发布|公布|公开发布)(?:了)?${words}`, ...of },
    { field: `${row}.issued`, before: `${words}(?:本年|仅|共|已|只|新)*(?:制发|制定|印发|出台)`, ...of },
    { ...made, before: `${words}(?:本年|仅|共|已|只|新)*(?:制作|制发|制定|印发|出台)` },
    { field: `${row}.issued`, topic: row, before: `${opening}(?:新)?(?:制发|制定|印发|出台)`, after: `(?:${words})?${end}`, ...of },
    { ...made, topic: row, before: `${opening}(?:新)?(?:制作|制发|制定|印发|出台)`, after: `(?:${words})?${end}` },
    { field: `${row}.issued`, before: `^(?:.{0,14}[,年度局厅委办府]|共|了)?${issue}(?:了)?`, after: `${words}${end}`, ...of },
    { ...made, before: `^(?:.{0,14}[,年度局厅委办府]|共|了)?${issue}(?:了)?`, after: `${words}${end}` },
    { field: `${row}.repealed`, before: `(?:废止|宣布废止|予以废止)(?:了)?(?:的)?${words}`, ...of },
    { field: `${row}.repealed`, before: `${words}(?:予以)?废止`, ...of },
    {
      field: `${row}.repealed`,
      topic: row,
      before: '(?<=^|[,、共并已年局厅委办内]|其中)(?:依法|及时|宣布|予以)?废止(?:了)?',
      after: `(?:${words})?${end}`,
      ...of,
    },
    {
      field: `${row}.inForce`,
      before: `(?:目前|现有|现|尚)?(?:现行有效|现有效|继续有效|有效)(?:的)?(?:${words})|${words}(?:现行有效|现有效)`,
      ...of,
    },
    { field: `${row}.inForce`, topic: row, before: '(?:目前|现|尚)?(?:现行有效|继续有效)(?:的)?(?:文件)?', ...of },
    { field: `${row}.inForce`, topic: row, before: '(?:^|[末底])(?:目前|现|尚)?', after: `(?:${words})?(?:继续|现行|仍)有效${end}`, ...of },
  ]
})

const decisions: readonly [row: Topic, word: string, short: string][] = [
  ['licensing', '行政许可', '许可'],
  ['penalties', '行政处罚', '处罚'],
  ['coercion', '行政强制', '强制'],
]
const every = '(?:各类|各项|的)?'

const decide = '(?:作出|做出|实施|下达)'

export const decisionSubjects: readonly Subject[] = decisions.flatMap(([row, word, short]): Subject[] => {
  const field = `${row}.decisions`
  return [
    {
      field,
      before: `(?:(?:${decide}|办理)(?:了)?${every}|(?<=^|[、和及与年共局厅委办]))${word}(?:措施|案件)?(?:处理)?决定(?:书)?`,
      units: decisionOrItemUnit,
    },
    {
      field,
      before: `(?:(?:作出|做出|实施|采取(?=行政强制)|办理(?=行政许可))(?:了)?${every}|(?<=^|[、和及与年共局厅委]|(?<![新代换补])办))${word}(?:措施)?`,
      units: decisionUnit,
    },
    { field, before: `(?:作出|做出)(?:了)?${word}`, units: /^[项条]$/ },
    { field, before: `${decide}(?:了)?`, after: `${word}(?:措施)?(?:处理)?(?:决定)?(?:书)?${end}`, units: decisionOrItemUnit },
    {
      field,
      topic: row,
      before: `(?<=^|[,、共已局厅委办年内])(?:依法)?(?:${decide}(?:${short})?(?:处理)?(?:决定)?|处理决定)`,
      after: `(?:处理)?(?:决定)?${end}`,
      units: decisionOrItemUnit,
    },
  ]
})

export const moneySubjects: readonly Subject[] = [
  {
    field: 'fees.amount',
    before: '行政事业性收费(?:(?:总)?(?:收入|收缴|金额|总额)|(?:全年|本年度?|年内|已|共)*(?:入库|收取|征收|缴库))?',
    units: /^万元$/,
  },
  {
    field: 'fees.amount',
    topic: 'fees',
    before: '(?<=^|[,、共已局厅委办年内度])(?:实际|依法)?(?:收费|收取|征收|收缴|收入)(?:的)?(?:总)?(?:收入|收费|金额|总额|费用)?',
    units: /^万元$/,
  },
  { field: 'procurement.projects', before: '集中采购(?:的)?(?:项目)?', units: /^[个项次件宗]$/ },
  {
    field: 'procurement.projects',
    topic: 'procurement',
    before: '(?<=^|[,、共已局厅委办年内])(?:实施|完成|开展|组织)?(?:了)?(?:采购)?项目',
    units: /^[个项次件宗]$/,
  },
  { field: 'procurement.amount', before: '集中采购(?:的)?(?:项目)?(?:总)?(?:金额|总额|资金|支出|规模)', units: /^万元$/ },
  {
    field: 'procurement.amount',
    topic: 'procurement',
    before: '(?:^|[,、])(?:实际|其|涉及|共)?(?:采购|成交|合同)?(?:总金额|总额|金额|资金)',
    units: /^万元$/,
  },
]
