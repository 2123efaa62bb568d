import type { Language } from '../language.ts'

/** The names of columns and sheets. */
interface ColumnWords {
  severity: string
  rule: string
  section: string
  place: string
  message: string
  equation: string
  repair: string
  basis: string
  quotes: string
  page: string
  table: string
  group: string
  row: string
  column: string
  field: string
  value: string
  state: string
  wants: string
  summary: string
  findings: string
  agency: string
  year: string
  published: string
  verdict: string
  checked: string
  audited: string
  title: string
  none: string
  note: string
}

export const columnWords: Record<Language, ColumnWords> = {
  zh: {
    severity: '级别',
    rule: '规则',
    section: '部分',
    place: '位置',
    message: '说明',
    equation: '算式',
    repair: '可能的更正',
    basis: '依据',
    quotes: '原文',
    page: '页面地址',
    table: '表格',
    group: '类别',
    row: '行',
    column: '列',
    field: '字段',
    value: '所填数字',
    state: '状态',
    wants: '其他数字要求为',
    summary: '概况',
    findings: '逐条',
    agency: '机关',
    year: '报告年度',
    published: '公布日期',
    verdict: '核对结果',
    checked: '核对范围',
    audited: '核对日期',
    title: '页面标题',
    none: '未标明',
    note: '算术只能说明数字彼此不一致，不能说明哪个数字是对的。',
  },
  en: {
    severity: 'Severity',
    rule: 'Rule',
    section: 'Section',
    place: 'Place',
    message: 'Finding',
    equation: 'Equation',
    repair: 'Possible correction',
    basis: 'Basis',
    quotes: 'The page says',
    page: 'Page',
    table: 'Table',
    group: 'Group',
    row: 'Row',
    column: 'Column',
    field: 'Field',
    value: 'Stated figure',
    state: 'State',
    wants: 'Other figures want',
    summary: 'Summary',
    findings: 'Findings',
    agency: 'Agency',
    year: 'Report year',
    published: 'Published',
    verdict: 'Result',
    checked: 'What was checked',
    audited: 'Date of the check',
    title: 'Page title',
    none: 'not stated',
    note: 'Arithmetic tells that figures contradict each other, not which of them is right.',
  },
}
