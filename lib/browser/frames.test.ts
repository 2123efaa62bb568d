import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Audit } from '../audit/schema.ts'
import { bestFirst, withAudit, withChecking, withoutFrame, withPage } from './frames.ts'
import { type FrameState, type GateMessage, tabStateSchema } from './messages.ts'
import { auditOf, findingOf, frameOf } from './samples.ts'

const page = (kind: GateMessage['kind'], links = 0): GateMessage => ({ type: 'gouji:page', kind, links })

test('a report waits for its audit, a listing for nothing', () => {
  expect(withPage(null, 0, 'http://a.gov.cn/', page('report')).frames[0]?.status).toBe('checking')
  expect(withPage(null, 0, 'http://a.gov.cn/', page('listing', 12)).frames[0]).toMatchObject({ status: 'done', links: 12 })
})

test('a new page in a frame replaces the audit of the last one and leaves other frames alone', () => {
  const before = { frames: [frameOf({ frameId: 0, audit: auditOf() }), frameOf({ frameId: 7, audit: auditOf() })] }
  const after = withPage(before, 0, 'http://a.gov.cn/next', page('report'))
  expect(after.frames.map((frame) => [frame.frameId, frame.audit === null])).toEqual([
    [0, true],
    [7, false],
  ])
})

test('the audit says what kind of page it is, the count of links stays the gate’s', () => {
  const listing = withPage(null, 0, 'http://a.gov.cn/', page('listing', 9))
  const audited = withAudit(withChecking(listing, 0, 'http://a.gov.cn/'), 0, 'http://a.gov.cn/', {
    type: 'gouji:audit',
    audit: auditOf(),
    isExplained: true,
    marksShown: false,
  })
  expect(audited.frames[0]).toMatchObject({ kind: 'report', links: 9, status: 'done', marksShown: false })
})

test('an audit that says nothing new leaves the state as it is, with the repairs that are known', () => {
  const repairs = [
    { changes: [{ field: 'concluded.total', from: 1, to: 2 }], isUnique: true },
  ] as unknown as Audit['findings'][number]['repairs']
  const audit = auditOf({ findings: [{ ...findingOf('error'), repairs }] })
  const state = { frames: [frameOf({ audit, document: 0.1 })] }
  const unexplained = { ...auditOf({ findings: [findingOf('error')] }), timings: { detect: 9, read: 9, check: 9 } }
  const told = { type: 'gouji:audit', audit: unexplained, isExplained: false, marksShown: true, document: 0.1 } as const
  const url = 'http://a.gov.cn/'
  expect(withAudit(state, 0, url, told)).toBe(state)
  expect(withAudit(state, 0, url, { ...told, audit: { ...audit, timings: unexplained.timings }, isExplained: true })).toBe(state)
  // Sought and not found, shown or hidden, another document, another finding, or one that was being checked.
  expect(withAudit(state, 0, url, { ...told, isExplained: true }).frames[0]?.audit?.findings[0]?.repairs).toEqual([])
  expect(withAudit(state, 0, url, { ...told, marksShown: false }).frames[0]?.marksShown).toBe(false)
  expect(withAudit(state, 0, url, { ...told, document: 0.2 }).frames[0]?.document).toBe(0.2)
  expect(withAudit(state, 0, url, { ...told, audit: auditOf() }).frames[0]?.audit?.findings).toEqual([])
  expect(withAudit(withChecking(state, 0, url), 0, url, told).frames[0]?.status).toBe('done')
})

test('an audit that failed leaves no older result behind', () => {
  const before = { frames: [frameOf({ audit: auditOf() })] }
  const after = withAudit(before, 0, 'http://a.gov.cn/', { type: 'gouji:audit-failed', error: 'out of time' })
  expect(after.frames[0]).toMatchObject({ status: 'failed', audit: null, error: 'out of time' })
})

test('the main frame takes all others with it, another frame only itself', () => {
  const state = { frames: [frameOf({ frameId: 0 }), frameOf({ frameId: 7 })] }
  expect(withoutFrame(state, 0)).toBeNull()
  expect(withoutFrame(state, 7)?.frames.map((frame) => frame.frameId)).toEqual([0])
  expect(withoutFrame({ frames: [frameOf({ frameId: 7 })] }, 7)).toBeNull()
  expect(withoutFrame(null, 7)).toBeNull()
})

test('a report in a frame comes before the listing round it', () => {
  const frames = [frameOf({ frameId: 0, kind: 'listing' }), frameOf({ frameId: 4, kind: 'other' }), frameOf({ frameId: 9, kind: 'report' })]
  expect(bestFirst(frames).map((frame) => frame.frameId)).toEqual([9, 0, 4])
})

test('whatever happens in whatever order, each frame is there once, in order, and the state can be read back', () => {
  const kinds = fc.constantFrom<FrameState['kind'][]>('report', 'attachment', 'listing', 'other')
  const event = fc.record({ what: fc.constantFrom('page', 'checking', 'audit', 'failed', 'gone'), frameId: fc.nat(4), kind: kinds })
  fc.assert(
    fc.property(fc.array(event, { maxLength: 30 }), (events) => {
      let state = null as ReturnType<typeof withoutFrame>
      for (const { what, frameId, kind } of events) {
        const url = `http://a.gov.cn/${frameId}`
        if (what === 'page') state = withPage(state, frameId, url, page(kind))
        if (what === 'checking') state = withChecking(state, frameId, url)
        if (what === 'audit')
          state = withAudit(state, frameId, url, { type: 'gouji:audit', audit: auditOf({ kind }), isExplained: true, marksShown: true })
        if (what === 'failed') state = withAudit(state, frameId, url, { type: 'gouji:audit-failed', error: 'x' })
        if (what === 'gone') state = withoutFrame(state, frameId)
      }
      const frames = state?.frames ?? []
      expect(new Set(frames.map((frame) => frame.frameId)).size).toBe(frames.length)
      expect(bestFirst(frames)).toEqual(frames)
      if (state) expect(tabStateSchema.parse(JSON.parse(JSON.stringify(state)))).toEqual(state)
    }),
  )
})
