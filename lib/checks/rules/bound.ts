import type { Equation, Term } from '../../audit/schema.ts'
import { disclosure2014 } from '../../forms/official/disclosure-2014.ts'
import { disclosure2019 } from '../../forms/official/disclosure-2019.ts'
import { disclosure2021 } from '../../forms/official/disclosure-2021.ts'
import { websiteAnnual } from '../../forms/official/website-annual.ts'
import type { Text } from '../../language.ts'
import { columnOf, rowIn } from '../field.ts'
import { equate } from '../identity.ts'
import { cellLabel, columnLabel, rowLabel } from '../labels.ts'
import type { FilledTable } from '../report.ts'
import type { Example, Help, Outcome, Rule } from '../rule.ts'
import { sampleReport } from '../sample.ts'

/** A part cannot exceed its whole: what was newly published this year is among all that is published. */
export const bound: Rule = {
  id: 'bound',
  severity: 'error',
  name: { zh: '部分不超过总数', en: 'A part does not exceed its whole' },
  basis: {
    zh: '《政府信息公开条例》第二十条、第五十条第一款第（一）项；国办公开办函〔2019〕60号规定的表格：对外公开总数量包含本年新公开数量',
    en: 'Regulations on Open Government Information, arts. 20 and 50(1); the table prescribed by 国办公开办函〔2019〕60号: the whole includes what is new',
  },
  check(report) {
    return report.tables.flatMap((filled) =>
      filled.form.bounds
        .filter(({ part }) => filled.readings.has(part))
        .map(({ part, whole, row }): Outcome => {
          const partReading = filled.readings.get(part)
          const wholeReading = filled.readings.get(whole)
          if (partReading?.state !== 'number' || wholeReading?.state !== 'number') return { outcome: 'cannotTell' }
          if (partReading.value <= wholeReading.value) return { outcome: 'holds' }
          const left: Term = { field: part, value: partReading.value, sign: 1 }
          const right: Term = { field: whole, value: wholeReading.value, sign: 1 }
          const equation = equate([left], [right])
          return {
            outcome: 'fails',
            subject: row,
            section: filled.table.section,
            message: messageFor(filled, { part, whole, row }, equation),
            equation,
            fields: [part, whole],
          }
        }),
    )
  },
}

/** Part and whole stand in one row of a table, or in two rows of a list. */
function messageFor({ table }: FilledTable, { part, whole, row }: Record<'part' | 'whole' | 'row', string>, equation: Equation): Text {
  const { leftValue, rightValue, difference } = equation
  if (rowIn(table, part) !== rowIn(table, whole)) {
    const [small, large] = [cellLabel(table, part), cellLabel(table, whole)]
    return {
      zh: `${small.zh}填 ${leftValue}，多于${large.zh} ${rightValue}，超出 ${difference}。`,
      en: `${small.en} says ${leftValue}, more than the ${rightValue} of ${large.en}, by ${difference}.`,
    }
  }
  const [name, small, large] = [rowLabel(table, row), columnLabel(table, columnOf(part)), columnLabel(table, columnOf(whole))]
  return {
    zh: `「${name.zh}」一行：${small.zh}填 ${leftValue}，多于${large.zh} ${rightValue}，超出 ${difference}。`,
    en: `Row “${name.en}”: ${leftValue} ${small.en} is more than ${rightValue} ${large.en}, by ${difference}.`,
  }
}

export const help: Help = {
  checks: {
    zh: '部分不应超过整体：本年新公开数量不超过对外公开总数量，其中项不超过上级指标，可全程在线办理的事项不超过全部事项。办结多于收到、整改多于发现可由往年积存说明，不核对。',
    en: 'A part does not exceed its whole: newly published and published in all, 其中 and the figure above it, services that are wholly online and all services. More closed than received or more mended than found is explained by a backlog and is not checked.',
  },
  advice: {
    zh: '看两栏是否填反，或总数是否仍是上一年的数字。',
    en: 'See whether the two figures were exchanged, or the whole is still that of the year before.',
  },
}

export const examples = (): readonly Example[] => [
  {
    title: { zh: '本年新公开数量多于对外公开总数量', en: 'more was newly published than is published in all' },
    report: sampleReport(disclosure2019, { cells: { 'normativeDocuments.published': 10 } }),
    fires: ['normativeDocuments'],
  },
  {
    title: 'one was published, none in all',
    report: sampleReport(disclosure2019, { cells: { 'regulations.published': 1 } }),
    fires: ['regulations'],
  },
  {
    title: 'the head of the organ was at more press conferences than there were',
    report: sampleReport(disclosure2014, { cells: { 'response.pressConferencesByHead': 3 } }),
    fires: ['response.pressConferencesByHead'],
  },
  {
    title: 'more services are online than there are, more topics opened than are maintained',
    report: sampleReport(websiteAnnual, { cells: { 'services.online': 45, 'topics.opened': 4 } }),
    fires: ['services.online', 'topics.opened'],
  },
  {
    title: {
      zh: '整改的问题多于本年发现的问题：可由往年积存说明',
      en: 'more problems were mended than found this year: a backlog explains it',
    },
    report: sampleReport(websiteAnnual, { cells: { 'security.found': 2, 'security.mended': 5, 'messages.closed': 1 } }),
    fires: [],
  },
  {
    title: 'all that is published is new',
    report: sampleReport(disclosure2019, { cells: { 'normativeDocuments.published': 9 } }),
    fires: [],
  },
  {
    title: 'the whole is blank',
    report: sampleReport(disclosure2019, {
      cells: { 'regulations.published': 1, 'regulations.publishedTotal': null },
      reservations: ['further-pages'],
    }),
    fires: [],
  },
  {
    title: 'the whole is no number',
    report: sampleReport(disclosure2019, {
      cells: { 'normativeDocuments.published': 10, 'normativeDocuments.publishedTotal': '详见网站' },
    }),
    fires: [],
  },
  {
    title: 'the form of 2021 has no such bound: what was issued may be repealed',
    report: sampleReport(disclosure2021, { cells: { 'normativeDocuments.inForce': 0 } }),
    fires: [],
  },
]
