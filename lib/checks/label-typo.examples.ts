import { disclosure2019 } from '../forms/disclosure-2019.ts'
import { disclosure2021 } from '../forms/disclosure-2021.ts'
import type { Example } from './rule.ts'
import { sampleReport } from './sample.ts'

const received = { id: 'received', text: '一、本年新收政府信息公开申请数里', field: 'received.natural' }

export const labelTypoExamples: readonly Example[] = [
  {
    title: 'slips in a row and in a column',
    report: sampleReport(disclosure2021, {
      misspelt: [
        { id: 'refused.thirdPartyRights', text: '4. 保护笫三方合法权利', field: 'refused.thirdPartyRights.natural' },
        { id: 'decisions', text: '本年处里决定数量', field: 'licensing.decisions' },
      ],
    }),
    fires: ['refused.thirdPartyRights', 'decisions'],
  },
  {
    title: 'the same slip in the header of each page counts once',
    report: sampleReport(disclosure2019, { misspelt: [received, { ...received, text: '一、本年新收政府\n信息公开申请数里' }] }),
    fires: ['received'],
  },
  {
    title: 'all labels as prescribed',
    report: sampleReport(disclosure2019),
    fires: [],
  },
  {
    title: 'a label that was not recognised at all is another matter',
    report: sampleReport(disclosure2021, { missingRows: ['partlyGranted'], strangers: { rows: true } }),
    fires: [],
  },
]
