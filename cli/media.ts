/** The window that a saved page is judged for: a desktop one, in CSS pixels. */
const screen = { width: 1280, height: 800 }

/**
 * Whether a media query list holds on a desktop screen. A feature that is not known here does not hold: what it would hide
 * counts as shown.
 */
export function holdsOnScreen(list: string): boolean {
  const queries = list.toLowerCase().split(',')
  return list.trim() === '' || queries.some(holds)
}

function holds(query: string): boolean {
  const match = /^\s*(?:(not|only)\s+)?([a-z]+)?\s*(.*)$/s.exec(query.trim())
  const [, modifier, type, rest = ''] = match ?? []
  const features = [...rest.matchAll(/\(([^()]*)\)/g)].map(([, feature = '']) => feature)
  const onType = type === undefined || type === 'screen' || type === 'all' || type === 'and'
  const all = onType && features.every(featureHolds)
  return modifier === 'not' ? !all : all
}

function featureHolds(feature: string): boolean {
  const [name = '', value = ''] = feature.split(':').map((part) => part.trim())
  const limit = /^(min|max)-(?:device-)?(width|height)$/.exec(name)
  if (limit) {
    const size = screen[limit[2] === 'width' ? 'width' : 'height']
    const pixels = Number.parseFloat(value) * (/em$/.test(value) ? 16 : 1)
    return limit[1] === 'min' ? size >= pixels : size <= pixels
  }
  return name === 'orientation' && value === 'landscape'
}
