import type { Severity } from '../audit/schema.ts'
import { contrast } from '../design/contrast.ts'

/** What words of the page stand on. */
export type Ground = 'light' | 'grey' | 'dark'
export const grounds: readonly Ground[] = ['light', 'dark', 'grey']

/** The colours of underlines on each ground, of which one has a contrast of 3 on any page whose own text can be read. */
export const underlineColours: Record<Ground, Record<Severity, string>> = {
  light: { error: '#c5221f', warning: '#8a5200', notice: '#44546a' },
  grey: { error: '#5c0a08', warning: '#3b2500', notice: '#1d2733' },
  dark: { error: '#ffb4ad', warning: '#ffcf70', notice: '#b7c6da' },
}

const enough = 3
/** What is less opaque than this lets what lies below decide. */
const opaque = 0.5

/** The ground whose colours can be seen on a background `#rrggbb`: the first with enough contrast, else the one with most. */
export function groundFor(background: string): Ground {
  const weakest = (ground: Ground) => Math.min(...Object.values(underlineColours[ground]).map((colour) => contrast(colour, background)))
  const [best = 'light'] = [...grounds].sort((a, b) => weakest(b) - weakest(a))
  return grounds.find((ground) => weakest(ground) >= enough) ?? best
}

/** The ground of an element's text by the nearest background that is painted; where there is none but a picture, by the text's own colour. */
export function groundOf(element: Element, view: Window): Ground {
  for (let each: Element | null = element; each; each = each.parentElement) {
    const background = opaqueColour(view.getComputedStyle(each).backgroundColor)
    if (background !== null) return groundFor(background)
  }
  const ink = opaqueColour(view.getComputedStyle(element).color) ?? '#000000'
  return contrast(ink, '#000000') > contrast(ink, '#ffffff') ? 'dark' : 'light'
}

/** A computed colour as `#rrggbb`; null where it is hardly there, or in a notation of which we know nothing. */
export function opaqueColour(computed: string): string | null {
  const [, red, green, blue, alpha = '1'] = /^rgba?\((\d+),\s*(\d+),\s*(\d+)(?:,\s*([\d.]+))?\)$/.exec(computed) ?? []
  if (red === undefined || green === undefined || blue === undefined || Number(alpha) < opaque) return null
  return `#${[red, green, blue].map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`
}
