import { fieldsOf } from '../../forms/fields.ts'
import { disclosure2019 } from '../../forms/official/disclosure-2019.ts'
import { disclosure2021 } from '../../forms/official/disclosure-2021.ts'
import { oncePerTable } from '../../forms/once.ts'
import type { Text } from '../../language.ts'
import { columnOf, isStatedTotal } from '../field.ts'
import { writesZerosAsBlanks } from '../identity.ts'
import type { FilledTable } from '../report.ts'
import type { Example, Help, Outcome, Rule } from '../rule.ts'
import { sampleReport } from '../sample.ts'
import { hasSixSections, unlessReserved } from '../scope.ts'

/** The form wants every cell filled. One finding a block, table 2 as a whole. */
export const blankCell: Rule = {
  id: 'blank-cell',
  severity: 'notice',
  name: { zh: '表格无空白单元格', en: 'No cell of the tables is empty' },
  basis: {
    zh: '国办公开办函〔2019〕60号、〔2021〕30号规定的表格：各栏均应填写',
    en: 'The tables prescribed by 国办公开办函〔2019〕60号 and 〔2021〕30号: every cell is to be filled',
  },
  check(report) {
    return report.tables
      .filter((filled) => hasSixSections(filled.form))
      .flatMap((filled) =>
        areasOf(filled.table).map((area): Outcome => {
          const blanks = unfilled(area, filled)
          if (blanks.length === 0) return { outcome: 'holds' }
          const [count, verb] = blanks.length === 1 ? ['one cell', 'is'] : [`${blanks.length} cells`, 'are']
          return unlessReserved(report, {
            outcome: 'fails',
            subject: area.subject,
            section: filled.table.section,
            message: {
              zh: `「${area.label.zh}」有 ${blanks.length} 个单元格空白；如无此项，宜填 0。`,
              en: `“${area.label.en}”: ${count} ${verb} empty; where there is nothing, 0 says so.`,
            },
            fields: blanks,
          })
        }),
      )
  },
}

interface Area {
  subject: string
  label: Text
  fields: readonly string[]
}

const areasOf = oncePerTable((table): readonly Area[] =>
  table.layout === 'stacked'
    ? [{ subject: table.id, label: table.label, fields: fieldsOf(table) }]
    : table.blocks.map((block) => ({ subject: block.id, label: block.label, fields: fieldsOf({ ...table, blocks: [block] }) })),
)

/** The blank cells that should have been filled. Blanks that are only a way to write zero are none. */
function unfilled(area: Area, filled: FilledTable): string[] {
  const blanks = area.fields.filter((field) => filled.readings.get(field)?.state === 'blank')
  if (blanks.length === 0) return []
  const entered = area.fields.filter((field) => isEntered(filled, field))
  if (entered.length === 0) return blanks
  if (entered.every((field) => filled.form.totals.includes(columnOf(field)))) return []
  // Only in a sum can a blank stand for zero: table 2 has none.
  const hasSums = filled.form.identities.some(({ subject }) => filled.readings.has(subject))
  return hasSums && writesZerosAsBlanks(filled) ? blanks.filter((field) => isTotalOfFilledParts(filled, field)) : blanks
}

function isTotalOfFilledParts(filled: FilledTable, field: string): boolean {
  if (!isStatedTotal(filled.form, field)) return false
  const sums = filled.form.identities.filter(({ right }) => right.length === 1 && right[0] === field)
  return sums.some(({ left }) => left.some((part) => isEntered(filled, part)))
}

function isEntered({ readings }: FilledTable, field: string): boolean {
  const state = readings.get(field)?.state
  return state === 'number' || state === 'unreadable'
}

export const help: Help = {
  checks: {
    zh: '规定的表格各栏均应填写，没有的填0。一个表块只提示一次。整张表以空白表示零、或只填总计一列的，不提示。',
    en: 'Every cell of the prescribed tables is to be filled; nothing is 0. One notice a block. A table that writes its zeros as blanks, or fills its totals only, raises none.',
  },
  advice: {
    zh: '没有此项的填0；确有数字的补填，并重新核对总计。',
    en: 'Write 0 where there is nothing; where there is a figure, fill it in and check the totals again.',
  },
}

export const examples = (): readonly Example[] => [
  {
    title: { zh: '一组五个单元格空白', en: 'the five cells of a block are blank' },
    report: sampleReport(disclosure2019, { blank: (field) => field.startsWith('reconsideration.') }),
    fires: ['reconsideration'],
  },
  {
    title: 'one cell is blank beside explicit zeros',
    report: sampleReport(disclosure2021, { cells: { 'regulations.issued': null } }),
    fires: ['proactive'],
  },
  {
    title: 'several cells of each table are blank: one finding a block',
    report: sampleReport(disclosure2021, { blank: (field) => /^(fees|coercion|partlyGranted|litigationDirect)\./.test(field) }),
    fires: ['proactive', 'requests', 'litigationDirect'],
  },
  {
    title: 'a table with nothing in it',
    report: sampleReport(disclosure2021, { blank: (field) => field.startsWith('litig') || field.startsWith('recon') }),
    fires: ['reconsideration', 'litigationDirect', 'litigationAfterReconsideration'],
  },
  {
    title: 'zeros are blanks, but a total beside filled parts is blank too',
    report: sampleReport(disclosure2021, { zerosBlank: ['requests'], cells: { 'granted.total': null } }),
    fires: ['requests'],
  },
  {
    title: { zh: '表三以空白表示零', en: 'zeros are blanks in the sums of table 3' },
    report: sampleReport(disclosure2021, { zerosBlank: ['requests'] }),
    fires: [],
  },
  {
    title: 'zeros are blanks in table 2, which has no sums',
    report: sampleReport(disclosure2021, { zerosBlank: ['proactive'] }),
    fires: ['proactive'],
  },
  {
    title: 'only the totals are filled',
    report: sampleReport(disclosure2019, { blank: (field) => /^(recon|litig).*(upheld|corrected|otherResult|pending)$/.test(field) }),
    fires: [],
  },
  {
    title: 'the rest may be hidden',
    report: sampleReport(disclosure2021, { blank: (field) => field.startsWith('reconsideration.'), reservations: ['hidden-content'] }),
    fires: [],
  },
  {
    title: 'a cell that is not there is not blank',
    report: sampleReport(disclosure2021, { missingRows: ['partlyGranted'], strangers: { rows: true } }),
    fires: [],
  },
  {
    title: 'a slash is an answer',
    report: sampleReport(disclosure2019, { cells: { 'regulations.made': { state: 'number', value: 0, text: '/' } } }),
    fires: [],
  },
]
