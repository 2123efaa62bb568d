import Specificity from '@bramus/specificity'
import { type Declaration, generate, parse, type Rule, walk } from 'css-tree'
import type { IsShown } from '../lib/page/visibility.ts'

/** The window that a saved page is judged for: a desktop one. */
const windowWidth = 1280

/** A rule of a style sheet that sets `display`, for one selector. */
interface DisplayRule {
  selector: string
  hides: boolean
  important: boolean
  specificity: Specificity
}

/**
 * What a saved page shows, by its own `<style>` elements, inline styles, the `hidden` attribute and closed `details`. Linked
 * style sheets are not at hand and are not asked for.
 */
export function shownBy(document: Document): IsShown {
  const sheets = [...document.getElementsByTagName('style')].filter((style) => matchesWindow(style.getAttribute('media') ?? ''))
  const rules = sheets.flatMap((style) => displayRules(style.textContent ?? ''))
  const winners = new Map<Element, DisplayRule>()
  for (const rule of rules) {
    for (const element of select(document, rule.selector)) {
      const rival = winners.get(element)
      if (!rival || overrules(rule, rival)) winners.set(element, rule)
    }
  }
  return (element) => {
    const inline = inlineDisplay(element)
    const ruled = winners.get(element)
    if (ruled?.important && !inline?.important) return !ruled.hides
    if (inline) return !inline.hides
    if (ruled) return !ruled.hides
    if (element.hasAttribute('hidden')) return false
    const parent = element.parentElement
    return !(parent?.localName === 'details' && !parent.hasAttribute('open') && element.localName !== 'summary')
  }
}

/** The cascade (https://www.w3.org/TR/css-cascade-4/#cascade-sort) between a rule and an earlier one. */
function overrules(rule: DisplayRule, earlier: DisplayRule): boolean {
  if (rule.important !== earlier.important) return rule.important
  return Specificity.compare(rule.specificity, earlier.specificity) >= 0
}

function inlineDisplay(element: Element): Pick<DisplayRule, 'hides' | 'important'> | null {
  const style = element.getAttribute('style')
  if (!style || !/display/i.test(style)) return null
  const declarations = [...style.matchAll(/(?:^|;)\s*display\s*:\s*([a-z-]+)\s*(!\s*important)?/gi)]
  const last = declarations[declarations.length - 1]
  return last ? { hides: last[1]?.toLowerCase() === 'none', important: last[2] !== undefined } : null
}

/** The rules of a style sheet that set `display`, in order; a sheet that is no CSS has none. */
function displayRules(css: string): DisplayRule[] {
  const found: DisplayRule[] = []
  const tree = parse(css, { parseValue: false, parseCustomProperty: false, onParseError: () => undefined })
  walk(tree, {
    visit: 'Rule',
    enter(rule: Rule) {
      if (this.atrule && (this.atrule.name !== 'media' || !matchesWindow(this.atrule.prelude ? generate(this.atrule.prelude) : ''))) return
      const declaration = rule.block.children
        .toArray()
        .findLast((node): node is Declaration => node.type === 'Declaration' && node.property.toLowerCase() === 'display')
      if (!declaration) return
      const hides = generate(declaration.value).trim().toLowerCase() === 'none'
      for (const specificity of selectorsOf(rule)) {
        found.push({ selector: specificity.selectorString(), hides, important: declaration.important !== false, specificity })
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

/** Whether a media query holds for a screen of `windowWidth`. */
function matchesWindow(media: string): boolean {
  const query = media.toLowerCase()
  if (/\bprint\b|\bspeech\b/.test(query) && !/\bscreen\b|\ball\b/.test(query)) return false
  const most = /max-(?:device-)?width\s*:\s*([\d.]+)/.exec(query)
  const least = /min-(?:device-)?width\s*:\s*([\d.]+)/.exec(query)
  return !(most && Number(most[1]) < windowWidth) && !(least && Number(least[1]) > windowWidth)
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
