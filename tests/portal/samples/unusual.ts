import { beiyu, qingling, shipan, wangchuan, yunhe } from '../agencies.ts'
import { type Figures, figuresWith } from '../figures.ts'
import { fieldsOfTable } from '../prescribed.ts'
import { reportPage, type SamplePage } from '../sample.ts'

/** Reports whose figures or sections depart from the form in ways that are seldom seen, and one that only looks so. */

const busy = {
  'normativeDocuments.inForce': 3,
  'licensing.decisions': 1024,
  'received.natural': 14,
  'received.business': 3,
  'carriedOver.natural': 1,
  'granted.natural': 8,
  'granted.business': 3,
  'unable.notHeld.natural': 6,
  'carriedForward.natural': 1,
  'reconsideration.upheld': 2,
}

/** The figures with tables 3 and 4 as an agency has them that writes no zero at all. */
function withoutZeros(figures: Figures): Figures {
  const values = { ...figures.values }
  for (const table of ['requests', 'review'] as const)
    for (const field of fieldsOfTable(figures.form, table)) if (values[field] === 0) values[field] = null
  return { ...figures, values }
}

export const unusualSamples: readonly SamplePage[] = [
  reportPage({
    name: 'impossible-counts',
    site: qingling,
    agency: '青岭县自然资源局',
    year: 2020,
    published: '2021-01-15',
    figures: figuresWith('disclosure-2019', {
      'normativeDocuments.made': 9,
      'normativeDocuments.published': 9,
      'normativeDocuments.publishedTotal': 6,
      'licensing.previousItems': 13,
      'licensing.change': 5,
      'licensing.decisions': 172.5,
      'otherServices.previousItems': 61,
      'otherServices.change': -98,
      'procurement.projects': 484,
      'procurement.amount': 5697.79,
    }),
    markup: 'capitals',
  }),
  reportPage({
    name: 'row-missing',
    site: beiyu,
    agency: '北屿新区经济发展局',
    year: 2021,
    published: '2022-01-21',
    figures: figuresWith('disclosure-2021', busy),
    markup: 'modern',
    traits: { omitted: { rows: ['refused.enforcementFile'], columns: [] } },
    structural: ['missing-row:refused.enforcementFile'],
  }),
  reportPage({
    name: 'column-missing',
    site: wangchuan,
    agency: '望川区城市管理局',
    year: 2022,
    published: '2023-01-13',
    figures: figuresWith('disclosure-2021', busy),
    markup: 'ucap',
    traits: { omitted: { rows: [], columns: ['legalService'] } },
    structural: ['missing-column:legalService'],
  }),
  reportPage({
    name: 'sections-out-of-order',
    site: shipan,
    agency: '石畔县发展和改革局',
    year: 2023,
    published: '2024-01-25',
    figures: figuresWith('disclosure-2021', busy),
    markup: 'trs',
    order: ['overview', 'proactive', 'requests', 'problems', 'review', 'other'],
    structural: ['section-order:review'],
  }),
  reportPage({
    name: 'zeros-as-blanks',
    site: yunhe,
    agency: '云河市医疗保障局',
    year: 2022,
    published: '2023-01-12',
    figures: withoutZeros(
      figuresWith('disclosure-2021', { ...busy, 'litigationDirect.pending': 1, 'litigationAfterReconsideration.upheld': 1 }),
    ),
    markup: 'vsb',
  }),
]
