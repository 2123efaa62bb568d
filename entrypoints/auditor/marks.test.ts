import { afterEach, expect, test, vi } from 'vitest'
import { auditOf, findingOf } from '../../lib/browser/samples.ts'
import type { LivePage } from '../../lib/page/see.ts'
import { createMarks } from './marks.ts'

const createOverlay = vi.hoisted(() => vi.fn())
vi.mock('../../lib/overlay/overlay.ts', () => ({ createOverlay }))
vi.mock('../../lib/browser/page-side.ts', () => ({ extension: { runtime: { getManifest: () => ({ version: '0' }) } } }))

afterEach(() => vi.unstubAllGlobals())

const page = {} as unknown as LivePage
const answer = {
  audit: auditOf({ findings: [findingOf('error')] }),
  spots: {},
  cells: {},
  language: 'zh' as const,
  look: { theme: 'auto' as const, keysHint: true },
  marksShown: true,
  hasSheet: false,
}
const overlay = { setLook: vi.fn(), draw: vi.fn(), setShown: vi.fn(), remove: vi.fn() }

/** A document of a browser that gives these styles. */
function stub(root: object | null, styles: object | null): void {
  createOverlay.mockReset().mockReturnValue(overlay)
  vi.stubGlobal('document', { documentElement: root })
  vi.stubGlobal('getComputedStyle', () => styles)
}

test('a finding is drawn', () => {
  stub({}, {})
  createMarks().draw(page, answer)
  expect(overlay.draw).toHaveBeenCalledWith(answer.audit, new Map())
})

test.each([
  ['is being closed', {}, null],
  ['has no root', null, {}],
])('on a document that %s nothing is drawn, and nothing throws', (_, root, styles) => {
  stub(root, styles)
  createMarks().draw(page, answer)
  expect(createOverlay).not.toHaveBeenCalled()
})
