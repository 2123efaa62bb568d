import Specificity from '@bramus/specificity'
import type { Declaration, Rule } from 'css-tree'
import generate from 'css-tree/generator'
import parse from 'css-tree/parser'
import walk from 'css-tree/walker'
import type { IsShown } from '../lib/page/visibility.ts'
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
  selector: string
  specificity: Specificity
}

/**
 * What a saved page shows, by its own `<style>` elements, inline styles, the `hidden` attribute and closed `details`. Linked
 * style sheets are not at hand and are not asked for.
 */
export function shownBy(document: Document): IsShown {
  const sheets = [...document.getElementsByTagName('style')].filter((style) => holdsOnScreen(style.getAttribute('media') ?? ''))
  const winners: Record<Property, Map<Element, Ruling>> = { display: new Map(), visibility: new Map() }
  for (const ruling of sheets.flatMap((style) => rulingsOf(style.textContent ?? ''))) {
    for (const element of select(document, ruling.selector)) {
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

/** The declarations of a style sheet that decide, in order; a sheet that is no CSS has none. */
function rulingsOf(css: string): Ruling[] {
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
        for (const specificity of selectorsOf(rule)) found.push({ ...setting, selector: specificity.selectorString(), specificity })
      }
    },
  })
  return found
}

/** The selectors of a rule with their weight; none where the prelude is no selector. */
function selectorsOf(rule: Rule): Specificity[] {
  try {
    return Specificity.calculate(generate(rule.prelude))
  } catch {
    return []
  }
}

/** The elements that a selector names; none where it is one that only a browser understands (`:hover`, `::before`). */
function select(document: Document, selector: string): Iterable<Element> {
  if (/:/.test(selector.replace(/:(?:not|is|where|has|first-child|last-child|nth-child|nth-of-type|empty)\b/g, ''))) return []
  try {
    return document.querySelectorAll(selector)
  } catch {
    return []
  }
}
