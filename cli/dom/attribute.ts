import type { AttributeSelector } from 'css-tree'
import { ident } from 'css-tree/utils'
import type { Matches } from './matcher.ts'

/** How the value of an attribute is compared with that of its selector, which is not empty (https://drafts.csswg.org/selectors-4/#attribute-selectors). */
const comparisons: Record<string, (value: string, wanted: string) => boolean> = {
  '~=': (value, wanted) => value.split(/[\t\n\f\r ]+/).includes(wanted),
  '^=': (value, wanted) => value.startsWith(wanted),
  '$=': (value, wanted) => value.endsWith(wanted),
  '*=': (value, wanted) => value.includes(wanted),
}

/** @throws where it has a namespace, or a flag that is not known */
export function matchesAttribute({ name, matcher, value, flags }: AttributeSelector): Matches {
  const attribute = ident.decode(name.name).toLowerCase()
  if (attribute.includes('|') || (flags && !/^[is]$/i.test(flags))) throw new Error(`no attribute for a saved page: ${attribute}`)
  if (matcher === null || value === null) return (element) => element.hasAttribute(attribute)
  const folded = flags?.toLowerCase() === 'i' ? (text: string) => text.toLowerCase() : (text: string) => text
  const wanted = folded(value.type === 'String' ? value.value : ident.decode(value.name))
  const matches = (given: string): boolean => {
    if (matcher === '=') return given === wanted
    if (matcher === '|=') return given === wanted || given.startsWith(`${wanted}-`)
    return wanted !== '' && comparisons[matcher]?.(given, wanted) === true
  }
  return (element) => {
    const given = element.getAttribute(attribute)
    return given !== null && matches(folded(given))
  }
}
