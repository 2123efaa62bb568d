import Specificity from '@bramus/specificity'
import type { Declaration, Rule } from 'css-tree'
import generate from 'css-tree/generator'
import parse from 'css-tree/parser'
import walk from 'css-tree/walker'
import type { IsShown } from '../lib/page/visibility.ts'
import { remembered } from '../lib/tables/remembered.ts'
import { matcherOf } from './dom/select.ts'
import { holdsOnScreen } from './media.ts'

/** The properties that decide, each with the values that hide. */
const hiding = { display: /^none$/i, visibility: /^(?:hidden|collapse)$/i } as const
type Property = keyof typeof hiding

/** What browsers show no box for (https://html.spec.whatwg.org/multipage/rendering.html#hidden-elements), as far as it may hold text. */
const neverShown = new Set(['datalist', 'noembed', 'noframes', 'rp', 'script', 'style', 'template', 'title'])

const svg = 'http://www.w3.org/2000/svg'
/** What may hold text that is drawn; others, and elements that SVG does not know, are not. */
const drawnInSvg = new Set(['svg', 'g', 'a', 'switch', 'text', 'tspan', 'textPath', 'foreignObject'])

/** A declaration of one of them. */
interface Setting {
  hides: boolean
  important: boolean
}

/** The same in a rule of a style sheet, for one of its selectors. */
interface Ruling extends Setting {
  property: Property
  specificity: Specificity
  matches(element: Element): boolean
}

/**
 * What a saved page shows, by its own `<style>` elements, inline styles, the `hidden` attribute and closed `details`. Linked
 * style sheets are not at hand and are not asked for.
 */
export function shownBy(document: Document): IsShown {
  const sheets = [...document.getElementsByTagName('style')].filter((style) => holdsOnScreen(style.getAttribute('media') ?? ''))
  const winners: Record<Property, Map<Element, Ruling>> = { display: new Map(), visibility: new Map() }
  const rulings = sheets.flatMap((style) => rulingsOf(style.textContent ?? ''))
  for (const element of rulings.length > 0 ? document.querySelectorAll('*') : []) {
    for (const ruling of rulings) {
      if (!ruling.matches(element)) continue
      const rival = winners[ruling.property].get(element)
      if (!rival || overrules(ruling, rival)) winners[ruling.property].set(element, ruling)
    }
  }
  const hides = (element: Element, property: Property): boolean | null => {
    const inline = inlineSetting(element, property)
    const ruled = winners[property].get(element)
    const winner = ruled?.important && !inline?.important ? ruled : (inline ?? ruled)
    return winner ? winner.hides : null
  }
  const isShown: IsShown = (element, what) => {
    if (what === 'text' && hides(element, 'visibility')) return false
    const ruled = hides(element, 'display')
    if (ruled !== null) return !ruled
    if (element.hasAttribute('hidden') || neverShown.has(element.localName)) return false
    if (element.namespaceURI === svg && !drawnInSvg.has(element.localName)) return false
    const parent = element.parentElement
    return !(parent?.localName === 'details' && !parent.hasAttribute('open') && element.localName !== 'summary')
  }
  // Nobody asks about what holds the whole page.
  const isPageShown = [document.documentElement, document.body].every((element) => element === null || isShown(element))
  return isPageShown ? isShown : () => false
}

/** The cascade (https://www.w3.org/TR/css-cascade-4/#cascade-sort) between a rule and an earlier one. */
function overrules(ruling: Ruling, earlier: Ruling): boolean {
  if (ruling.important !== earlier.important) return ruling.important
  return Specificity.compare(ruling.specificity, earlier.specificity) >= 0
}

function inlineSetting(element: Element, property: Property): Setting | null {
  const style = element.getAttribute('style')
  if (!style?.toLowerCase().includes(property)) return null
  const declarations = [...style.matchAll(/(?:^|;)\s*([a-z]+)\s*:\s*([a-z-]+)\s*(!\s*important)?/gi)]
  const last = declarations.findLast(([, name]) => name?.toLowerCase() === property)
  return last ? { hides: hiding[property].test(last[2] ?? ''), important: last[3] !== undefined } : null
}

/** The declarations of a style sheet that decide, in order; a sheet that is no CSS has none. The pages of a portal have the same sheets. */
const rulingsOf = remembered(readRulings, { longest: 50_000, mostKept: 50 })

function readRulings(css: string): readonly Ruling[] {
  const found: Ruling[] = []
  const tree = parse(css, { parseValue: false, parseCustomProperty: false, onParseError: () => undefined })
  walk(tree, {
    visit: 'Rule',
    enter(rule: Rule) {
      if (this.atrule && (this.atrule.name !== 'media' || !holdsOnScreen(this.atrule.prelude ? generate(this.atrule.prelude) : ''))) return
      const declarations = rule.block.children.toArray().filter((node): node is Declaration => node.type === 'Declaration')
      for (const property of ['display', 'visibility'] as const) {
        const last = declarations.findLast((declaration) => declaration.property.toLowerCase() === property)
        if (!last) continue
        const setting = { property, hides: hiding[property].test(generate(last.value).trim()), important: last.important !== false }
        for (const selector of selectorsOf(rule)) found.push({ ...setting, ...selector })
      }
    },
  })
  return found
}

/** The selectors of a rule with their weight; none where the prelude is no selector. */
function selectorsOf(rule: Rule): Pick<Ruling, 'specificity' | 'matches'>[] {
  try {
    return Specificity.calculate(generate(rule.prelude)).flatMap((specificity) => {
      const matches = matcherFor(specificity.selectorString())
      return matches ? [{ specificity, matches }] : []
    })
  } catch {
    return []
  }
}

/** Null for a selector that only a browser understands (`:hover`, `::before`). */
function matcherFor(selector: string): Ruling['matches'] | null {
  try {
    return matcherOf(selector) as unknown as Ruling['matches']
  } catch {
    return null
  }
}
