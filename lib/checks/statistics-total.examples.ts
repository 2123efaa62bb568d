import { disclosure2014 } from '../forms/disclosure-2014.ts'
import type { Example } from './rule.ts'
import { sampleReport } from './sample.ts'

export const statisticsTotalExamples: readonly Example[] = [
  {
    title: 'six requests by four ways, nine received',
    report: sampleReport(disclosure2014, { cells: { received: 9 } }),
    fires: ['received'],
  },
  {
    title: 'a refusal more by its reasons than in all, and an answer more in all than by kinds',
    report: sampleReport(disclosure2014, { cells: { 'answered.refused.otherLegal': 1, answered: 7 } }),
    fires: ['answered', 'answered.refused'],
  },
  {
    title: 'the parts exceed the total though one of them is blank',
    report: sampleReport(disclosure2014, { cells: { 'staff.fullTime': null, staff: 2 } }),
    fires: ['staff'],
  },
  {
    title: 'a part is blank beside explicit zeros',
    report: sampleReport(disclosure2014, { cells: { 'received.inPerson': null, received: 9 } }),
    fires: [],
  },
  {
    title: 'a row that was not recognised may be the missing part',
    report: sampleReport(disclosure2014, { cells: { received: 9 }, strangersAfter: ['received.letter'] }),
    fires: [],
  },
  {
    title: 'one item goes out on several channels',
    report: sampleReport(disclosure2014, { cells: { 'channel.website': 120, 'channel.wechat': 80 } }),
    fires: [],
  },
]
