import { expect, test } from 'vitest'
import { frameMark, framesOf, readEvents } from './trace.ts'

const event = (name: string, ts: number, dur?: number, tid = 1) => ({
  name,
  ts,
  tid,
  ph: dur === undefined ? 'R' : 'X',
  ...(dur === undefined ? {} : { dur }),
})

test('a layout within a script is forced, one at the end of the frame is not', () => {
  const events = readEvents([
    event(frameMark, 0),
    event('FireAnimationFrame', 10, 100),
    event('FunctionCall', 20, 80),
    event('UpdateLayoutTree', 25, 5),
    { name: 'Layout', ph: 'B', ts: 30, tid: 1, args: {} },
    { name: 'Layout', ph: 'E', ts: 40, tid: 1 },
    event('Layout', 200, 10),
    event('Layout', 30, 10, 2),
    event(frameMark, 300),
    event('Layout', 350, 10),
    event(frameMark, 400),
    'no event',
  ])
  expect(framesOf(events)).toEqual([
    { forcedLayouts: 1, forcedStyles: 1, layouts: 2, script: 0.1 },
    { forcedLayouts: 0, forcedStyles: 0, layouts: 1, script: 0 },
  ])
})

test('without marks there are no frames', () => {
  expect(framesOf(readEvents([event('Layout', 1, 2)]))).toEqual([])
})
