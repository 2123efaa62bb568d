import { beiyu, lancheng, qingling, shipan, wangchuan, yunhe } from '../agencies.ts'
import { figuresWith } from '../figures.ts'
import { reportPage, type SamplePage } from '../sample.ts'

/** A quiet bureau's year on the form of 2019. */
const quiet2019 = {
  'normativeDocuments.made': 7,
  'normativeDocuments.published': 7,
  'normativeDocuments.publishedTotal': 7,
  'licensing.previousItems': 15,
  'licensing.decisions': 49,
  'otherServices.previousItems': 18,
  'otherServices.change': 10,
  'otherServices.decisions': 30,
  'penalties.previousItems': 18,
  'penalties.decisions': 1,
  'procurement.projects': 41,
  'procurement.amount': 848.39,
}

/** A busy bureau's year on the form of 2021. */
const busy2021 = {
  'normativeDocuments.issued': 47,
  'normativeDocuments.repealed': 106,
  'normativeDocuments.inForce': 393,
  'licensing.decisions': 5120,
  'penalties.decisions': 74,
  'fees.amount': 4166.241619,
  'received.natural': 62,
  'received.business': 11,
  'received.legalService': 2,
  'carriedOver.natural': 3,
  'granted.natural': 26,
  'granted.business': 6,
  'partlyGranted.natural': 9,
  'refused.thirdPartyRights.natural': 2,
  'refused.deliberative.business': 1,
  'unable.notHeld.natural': 17,
  'unable.notHeld.business': 3,
  'unable.notHeld.legalService': 2,
  'notProcessed.petition.natural': 5,
  'otherOutcome.uncorrected.natural': 2,
  'carriedForward.natural': 4,
  'carriedForward.business': 1,
  'reconsideration.upheld': 10,
  'reconsideration.corrected': 1,
  'litigationDirect.upheld': 2,
  'litigationAfterReconsideration.pending': 1,
}

const one = { 'received.natural': 1, 'unable.notHeld.natural': 1 }
const three = { 'received.natural': 3, 'granted.natural': 2, 'unable.notHeld.natural': 1 }

function changed(figures: ReturnType<typeof figuresWith>, values: Record<string, number | null>) {
  return { ...figures, values: { ...figures.values, ...values } }
}

/** Reports as whole HTML pages. */
export const reportSamples: readonly SamplePage[] = [
  reportPage({
    name: 'clean-2023',
    site: lancheng,
    agency: '澜城市工业和信息化局',
    year: 2023,
    published: '2024-01-19',
    figures: figuresWith('disclosure-2021', { ...one, 'licensing.decisions': 13 }),
    markup: 'vsb',
    traits: { headers: 'by-order' },
  }),
  reportPage({
    name: 'clean-2020',
    site: yunhe,
    agency: '云河市水务局',
    year: 2020,
    published: '2021-01-29',
    figures: figuresWith('disclosure-2019', { ...quiet2019, ...three }),
    markup: 'trs',
    traits: {
      labels: ['plain', 'two-spans', 'broken'],
      wrappings: ['nested-spans'],
      zeros: { proactive: '0', requests: '-', review: '/' },
    },
  }),
  reportPage({
    name: 'column-does-not-add-up',
    site: beiyu,
    agency: '北屿新区经济发展局',
    year: 2022,
    published: '2023-01-18',
    figures: changed(figuresWith('disclosure-2021', busy2021), { 'concluded.natural': 55 }),
    markup: 'modern',
  }),
  reportPage({
    name: 'row-shifted',
    site: shipan,
    agency: '石畔县民政局',
    year: 2019,
    published: '2020-01-21',
    figures: changed(figuresWith('disclosure-2019', { ...quiet2019, ...one }), {
      'unable.notHeld.natural': 0,
      'unable.notHeld.business': 1,
    }),
    markup: 'capitals',
  }),
  reportPage({
    name: 'section-missing',
    site: wangchuan,
    agency: '望川区财政局',
    year: 2019,
    published: '2020-01-16',
    figures: figuresWith('disclosure-2019', { 'otherServices.change': 4, 'penalties.change': 21 }),
    markup: 'jcms',
    without: ['other'],
    structural: ['missing-section:other'],
  }),
  reportPage({
    name: 'cells-blank',
    site: qingling,
    agency: '青岭县农业农村局',
    year: 2020,
    published: '2021-01-20',
    figures: changed(figuresWith('disclosure-2019', { ...quiet2019, ...three }), {
      'reconsideration.upheld': null,
      'reconsideration.corrected': null,
      'reconsideration.otherResult': null,
      'reconsideration.pending': null,
      'reconsideration.total': null,
    }),
    markup: 'ucap',
  }),
  reportPage({
    name: 'table-cut-in-two',
    site: wangchuan,
    agency: '望川区卫生健康局',
    year: 2021,
    published: '2022-01-14',
    figures: figuresWith('disclosure-2021', busy2021),
    markup: 'jcms',
    traits: { pages: 'cut-with-blanks', breakAfter: 8, labels: ['plain', 'spaced', 'stacked'] },
  }),
  reportPage({
    name: 'form-of-2019-in-2023',
    site: yunhe,
    agency: '云河市教育局',
    year: 2023,
    published: '2024-01-26',
    figures: figuresWith('disclosure-2019', { ...quiet2019, ...three }),
    markup: 'trs',
    structural: ['wrong-form:proactive', 'wrong-form:requests'],
  }),
  reportPage({
    name: 'one-table-for-all',
    site: qingling,
    agency: '青岭县市场监督管理局',
    year: 2024,
    published: '2025-01-22',
    figures: changed(figuresWith('disclosure-2021', busy2021), { 'reconsideration.total': 0 }),
    markup: 'combined',
    traits: { counts: ['with-unit'] },
  }),
  reportPage({
    name: 'headings-glued',
    site: shipan,
    agency: '石畔县司法局',
    year: 2022,
    published: '2023-01-30',
    figures: figuresWith('disclosure-2021', three),
    markup: 'capitals',
    traits: { headings: 'glued' },
  }),
  reportPage({
    name: 'no-tables',
    site: beiyu,
    agency: '北屿新区管理委员会',
    year: 2023,
    published: '2024-03-22',
    figures: figuresWith('disclosure-2021', {}),
    markup: 'ucap',
    tables: 'none',
    structural: ['missing-table:proactive', 'missing-table:requests', 'missing-table:review'],
  }),
]
