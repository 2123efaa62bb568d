import type { Language } from '../language.ts'
import { build } from './build.ts'
import { makeHost } from './host.ts'
import type { Rectangle } from './rectangle.ts'
import { styles } from './style.ts'

/** The one element on the page in which everything stands, and its layers. */
export interface Surface {
  document: Document
  view: Window & typeof globalThis
  host: HTMLElement
  root: HTMLElement
  frames: HTMLElement
  marks: HTMLElement
  /** 100 pixels wide at the host's origin: tells where the page puts the host and how far it zooms it. */
  ruler: HTMLElement
  /** The same for what is fixed to the window. */
  windowRuler: HTMLElement
}

// Set on the element itself: page styles lose against it even with !important, and should our sheet fail, nothing moves.
const hostStyle: Readonly<Record<string, string>> = {
  all: 'initial',
  position: 'absolute',
  left: '0',
  top: '0',
  width: '0',
  height: '0',
  direction: 'ltr',
  'pointer-events': 'none',
  'z-index': '2147483647',
}

/** Makes the host; nothing is on the page before it is appended. */
export function createSurface(document: Document, language: Language): Surface {
  const view = document.defaultView
  if (!view) throw new Error('A document without a window cannot be drawn on.')
  const { host, shadow } = makeHost(document)
  for (const [property, value] of Object.entries(hostStyle)) host.style.setProperty(property, value, 'important')
  // Readers may space out letters and words with a sheet of their own (WCAG 2.2, 1.4.12); what the page sets ends at the root inside.
  for (const property of ['letter-spacing', 'word-spacing']) host.style.setProperty(property, 'normal')
  host.setAttribute('popover', 'manual')
  const ruler = build(document, 'div', { class: 'ruler' })
  const windowRuler = build(document, 'div', { class: 'ruler in-window' })
  const frames = build(document, 'div', { class: 'layer', 'aria-hidden': 'true' })
  const marks = build(document, 'div', { class: 'layer', role: 'toolbar' })
  const root = build(document, 'div', { class: 'root', lang: language === 'zh' ? 'zh-CN' : 'en' }, ruler, windowRuler, frames, marks)
  shadow.append(root)
  const surface = { document, view, host, root, frames, marks, ruler, windowRuler }
  adopt(surface, styles)
  return surface
}

/**
 * Puts the host on the page, in the browser's top layer where it has one (Firefox before 125 has none). There no z-index of the page lies
 * over an open card, and no `transform`, `filter`, `opacity`, `contain` or `clip-path` of the root cuts, fades or moves the marks: portals
 * make the whole root grey in times of mourning, and a badge must stay as clear as the page's own words are not. What a mark must not
 * cover all the same, such as a header that stays while the page scrolls, covers.ts finds. Dialogs of the page that open later lie above.
 */
export function putOnPage({ document, host }: Surface): void {
  document.documentElement.append(host)
  try {
    host.showPopover()
  } catch {
    // Without a top layer the highest z-index must do.
  }
}

/** Adds a style sheet to those of the overlay. */
export function adopt({ root, view, document }: Surface, styles: string): void {
  const shadow = root.getRootNode() as ShadowRoot
  try {
    const sheet = new view.CSSStyleSheet()
    sheet.replaceSync(styles)
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet]
  } catch {
    // Some content-script worlds cannot adopt a sheet of the page's window.
    root.before(build(document, 'style', {}, styles))
  }
}

/** Puts one of our elements at a box in viewport pixels, or away where the box is null. Writes only what has changed. */
export function put(node: HTMLElement, box: Rectangle | null, origin: Origin, sized: boolean): void {
  node.hidden = box === null
  if (box === null) return
  const length = (pixels: number) => `${Math.round((pixels / origin.scale) * 4) / 4}px`
  set(node, 'transform', `translate(${length(box.left - origin.left)},${length(box.top - origin.top)})`)
  if (!sized) return
  set(node, 'width', length(box.right - box.left))
  set(node, 'height', length(box.bottom - box.top))
}

export interface Origin {
  left: number
  top: number
  scale: number
}

/** Where the host's (0, 0) is in viewport pixels, and how many of those one of its pixels takes. */
export function originOf({ ruler }: Pick<Surface, 'ruler'>): Origin {
  const { left, top, width } = ruler.getBoundingClientRect()
  return { left, top, scale: width > 0 ? width / 100 : 1 }
}

function set(node: HTMLElement, property: 'transform' | 'width' | 'height', value: string): void {
  if (node.style[property] !== value) node.style[property] = value
}
