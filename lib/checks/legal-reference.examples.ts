import { disclosure2019 } from '../forms/disclosure-2019.ts'
import { disclosure2021 } from '../forms/disclosure-2021.ts'
import type { Example } from './rule.ts'
import { sampleReport } from './sample.ts'

export const legalReferenceExamples: readonly Example[] = [
  {
    title: 'the next article, and one that has no such items',
    report: sampleReport(disclosure2019, { articles: { 'proactive.5': '第二十一条第五项', 'proactive.9': '第二十九条' } }),
    fires: ['proactive.5', 'proactive.9'],
  },
  {
    title: 'the item of the block before',
    report: sampleReport(disclosure2021, { articles: { 'proactive.6': '第二十条第（五）项' } }),
    fires: ['proactive.6'],
  },
  {
    title: 'other brackets, none, figures, spaces',
    report: sampleReport(disclosure2021, {
      articles: {
        'proactive.1': '第二十条第一项',
        'proactive.5': '第20条第(5)项',
        'proactive.6': '第二十条 第（六） 项',
        'proactive.8': '第二十条第一款第（八）项',
      },
    }),
    fires: [],
  },
  {
    title: 'no article over one block, no item over another',
    report: sampleReport(disclosure2021, { articles: { 'proactive.5': null, 'proactive.8': '第二十条' } }),
    fires: [],
  },
]
