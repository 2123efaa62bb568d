import type { Severity } from '../audit/schema.ts'
import type { Text } from '../language.ts'

/** The rules by name, in the order in which their findings are told. Written by `npm run catalogue`. */
// biome-ignore format: one line a rule, however long
export const ruleNames: readonly { id: string; severity: Severity; name: Text }[] = [
  { id: 'requests-row-total', severity: 'error', name: { zh: '申请表各行：各类申请人之和等于总计', en: 'Requests: each row adds up to its total' } },
  { id: 'requests-column-total', severity: 'error', name: { zh: '申请表各列：办理结果各项之和等于（七）总计', en: 'Requests: the outcomes of each column add up to (7)' } },
  { id: 'requests-balance', severity: 'error', name: { zh: '申请表各列：新收加上年结转等于办结加结转下年度', en: 'Requests: received + carried over = concluded + carried forward' } },
  { id: 'review-total', severity: 'error', name: { zh: '复议诉讼表：四种结果之和等于总计', en: 'Reconsideration and litigation: the results add up to the total' } },
  { id: 'statistics-total', severity: 'error', name: { zh: '统计表：各分项之和等于总数', en: 'Statistics: the parts add up to their total' } },
  { id: 'website-total', severity: 'error', name: { zh: '网站年度报表：各分项之和等于总数', en: 'Website report: the parts add up to their total' } },
  { id: 'bound', severity: 'error', name: { zh: '部分不超过总数', en: 'A part does not exceed its whole' } },
  { id: 'negative-stock', severity: 'error', name: { zh: '上一年项目数量加本年增减不小于零', en: 'Items of last year plus the change are not below zero' } },
  { id: 'not-a-count', severity: 'error', name: { zh: '件数为非负整数', en: 'Counts are whole numbers, zero or more' } },
  { id: 'blank-cell', severity: 'notice', name: { zh: '表格无空白单元格', en: 'No cell of the tables is empty' } },
  { id: 'missing-section', severity: 'error', name: { zh: '六个部分齐全', en: 'All six sections are there' } },
  { id: 'section-order', severity: 'notice', name: { zh: '各部分按规定顺序排列', en: 'The sections stand in the prescribed order' } },
  { id: 'missing-table', severity: 'error', name: { zh: '三张表格齐全', en: 'All three tables are there' } },
  { id: 'missing-row', severity: 'error', name: { zh: '表格各行齐全', en: 'All rows of the tables are there' } },
  { id: 'missing-column', severity: 'error', name: { zh: '表格各列齐全', en: 'All columns of the tables are there' } },
  { id: 'image-table', severity: 'warning', name: { zh: '表格不以图片代替', en: 'Tables are no pictures' } },
  { id: 'wrong-form', severity: 'warning', name: { zh: '使用报告年度规定的表格', en: 'The tables have the form of their year' } },
  { id: 'legal-reference', severity: 'warning', name: { zh: '主动公开表各栏所列条、项与规定一致', en: 'The blocks of table 2 name the articles that the form names' } },
  { id: 'label-typo', severity: 'notice', name: { zh: '表格行、列名称与规定一致', en: 'The labels of the tables are spelt as prescribed' } },
  { id: 'year-mismatch', severity: 'warning', name: { zh: '标题年度与统计期限、正文一致', en: 'Title, statistics period and text name the same year' } },
  { id: 'late-publication', severity: 'notice', name: { zh: '在法定期限前公布', en: 'Published by the legal date' } },
  { id: 'fee-statement-missing', severity: 'notice', name: { zh: '说明收取信息处理费的情况', en: 'The report says what was charged for processing information' } },
  { id: 'table-total', severity: 'warning', name: { zh: '其他表格：合计等于各项之和', en: 'Other tables: totals are the sums of their parts' } },
  { id: 'narrative-table', severity: 'warning', name: { zh: '正文中的数字与表格一致', en: 'Figures in the text agree with the tables' } },
  { id: 'narrative-sum', severity: 'warning', name: { zh: '正文中各部分之和与总数一致', en: 'Parts in the text add up to their total' } },
  { id: 'narrative-percentage', severity: 'warning', name: { zh: '正文中的百分比与所列数字一致', en: 'Percentages in the text follow from their figures' } },
]
