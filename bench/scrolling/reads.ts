import type { Page } from 'playwright-core'
import * as z from 'zod/mini'
import { expression } from '../../tests/browsers/expression.ts'

declare global {
  interface Window {
    /** How often reading began, frame by frame. */
    readRuns: number[]
  }
}

/** Counts, frame by frame, how often the overlay goes over from writing to reading while `scrolling`, a script that marks each frame, runs. */
export async function countReads(page: Page, scrolling: string): Promise<number[]> {
  await page.evaluate(expression(watchReads, undefined))
  await page.evaluate(scrolling)
  return z.array(z.number()).parse(await page.evaluate('window.readRuns.slice(1, -1)'))
}

/** Runs in the page: notes every read of layout and every write of the overlay. */
function watchReads(): void {
  let isReading = false
  window.readRuns = []
  const nextFrame = () => {
    window.readRuns.push(0)
    isReading = false
  }
  const mark = performance.mark.bind(performance)
  performance.mark = (...args) => {
    nextFrame()
    return mark(...args)
  }
  const reads = () => {
    if (!isReading) window.readRuns.push((window.readRuns.pop() ?? 0) + 1)
    isReading = true
  }
  const writes = () => {
    isReading = false
  }
  const wrap = (prototype: object, name: string, part: 'value' | 'get' | 'set', note: () => void) => {
    const known = Object.getOwnPropertyDescriptor(prototype, name)
    const original = known?.[part]
    if (!known || typeof original !== 'function') throw new Error(name)
    Object.defineProperty(prototype, name, {
      ...known,
      [part](this: unknown, ...args: unknown[]) {
        note()
        return Reflect.apply(original, this, args)
      },
    })
  }
  for (const name of ['getBoundingClientRect', 'getClientRects', 'checkVisibility']) wrap(Element.prototype, name, 'value', reads)
  for (const name of ['clientWidth', 'clientHeight', 'clientLeft', 'clientTop']) wrap(Element.prototype, name, 'get', reads)
  for (const name of ['offsetWidth', 'offsetHeight']) wrap(HTMLElement.prototype, name, 'get', reads)
  for (const name of ['getBoundingClientRect', 'getClientRects']) wrap(Range.prototype, name, 'value', reads)
  wrap(Document.prototype, 'elementsFromPoint', 'value', reads)
  const style = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'style')
  Object.defineProperty(HTMLElement.prototype, 'style', {
    ...style,
    get(this: HTMLElement): CSSStyleDeclaration {
      return new Proxy<CSSStyleDeclaration>(style?.get?.call(this), {
        get: (target, name) => Reflect.get(target, name),
        set: (target, name, value) => {
          writes()
          return Reflect.set(target, name, value)
        },
      })
    },
  })
  wrap(Element.prototype, 'setAttribute', 'value', writes)
  wrap(HTMLElement.prototype, 'hidden', 'set', writes)
  wrap(DOMTokenList.prototype, 'toggle', 'value', writes)
}
