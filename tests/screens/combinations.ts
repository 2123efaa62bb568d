import { createRequire } from 'node:module'
import type { MarkupName } from '../portal/markup/index.ts'

// Its package is CommonJS without names that an import could find.
const { make } = createRequire(import.meta.url)('covertable') as typeof import('covertable')

/** One way in which a reader may meet overlay and popup. */
export interface Combination {
  theme: 'light' | 'dark'
  language: 'zh' | 'en'
  /** Percent. */
  zoom: 100 | 200
  markup: MarkupName
  findings: 0 | 1 | 12 | 150
}

/** Combinations in which every pair of values occurs: some 20 of the 160 there are. The same ones each time. */
export function combinations(): Combination[] {
  const factors = {
    theme: ['light', 'dark'],
    language: ['zh', 'en'],
    zoom: [100, 200],
    markup: ['trs', 'vsb', 'jcms', 'capitals', 'modern'],
    findings: [0, 1, 12, 150],
  }
  return make(factors) as unknown as Combination[]
}

/** `dark-en-200-trs-12`: a name for files. */
export function nameOf({ theme, language, zoom, markup, findings }: Combination): string {
  return [theme, language, zoom, markup, findings].join('-')
}
