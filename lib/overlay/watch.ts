/**
 * Tells when something may have moved. The marks are anchored in the page, so the page's own scrolling needs no work;
 * boxes that change size, nested scrollers, zoom and what unfolds on a click do.
 */
export interface Watch {
  /** Watches the boxes of these elements and of all their ancestors instead of the former ones. */
  over(elements: readonly Element[]): void
  stop(): void
}

export interface Changes {
  /** Boxes may have changed: look at everything anew. */
  layout(): void
  /** The same, where the browser has just laid out the page and not painted it yet: what is put in place now is never seen elsewhere. */
  resized(): void
  /** A container was scrolled, or the page (then `container` is null). */
  scroll(container: Element | null): void
}

const settling = ['click', 'toggle', 'transitionend', 'animationend', 'load'] as const

/** Starts watching a window. Every listener is passive, and gone after `stop`. */
export function watchLayout(view: Window & typeof globalThis, changes: Changes): Watch {
  const { document } = view
  const listening = new AbortController()
  const options = { capture: true, passive: true, signal: listening.signal }
  const scrolled = ({ target }: Event): void => changes.scroll(target === document ? null : (target as Element))
  document.addEventListener('scroll', scrolled, options)
  view.addEventListener('resize', changes.layout, options)
  view.visualViewport?.addEventListener('resize', changes.layout, options)
  view.visualViewport?.addEventListener('scroll', () => changes.scroll(null), options)
  for (const type of settling) document.addEventListener(type, changes.layout, options)
  document.fonts?.addEventListener('loadingdone', changes.layout, options)

  /** The sizes of those that are observed since a moment: browsers tell of each once, though nothing has changed. */
  const fresh = new Map<Element, string>()
  const sizes = new view.ResizeObserver((entries) => {
    const isChanged = entries.some(({ target }) => fresh.get(target) !== sizeOf(target))
    for (const { target } of entries) fresh.delete(target)
    if (isChanged) changes.resized()
  })
  let watched = new Set<Element>()
  return {
    over(elements) {
      const wanted = new Set<Element>()
      for (const element of elements) {
        for (let each: Element | null = element; each && !wanted.has(each); each = each.parentElement) wanted.add(each)
      }
      for (const element of watched) {
        if (wanted.has(element)) continue
        fresh.delete(element)
        sizes.unobserve(element)
      }
      for (const element of wanted) {
        if (watched.has(element)) continue
        fresh.set(element, sizeOf(element))
        sizes.observe(element)
      }
      watched = wanted
    },
    stop() {
      listening.abort()
      sizes.disconnect()
    },
  }
}

function sizeOf(element: Element): string {
  const { width, height } = element.getBoundingClientRect()
  return `${width} ${height}`
}
