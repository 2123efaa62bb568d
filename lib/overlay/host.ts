const name = 'gouji-overlay'

/** The hosts that this script has made. A page may have elements of the same name: they are its own. */
const made = new WeakSet<Node>()

/** Whether a node is the one element that we have put on the page. */
export function isHost(node: Node): boolean {
  return made.has(node)
}

/**
 * Makes a host with an open shadow root, on no page yet. In a document without a window, where no custom element of this name that the
 * page may have defined gets hold of it: its constructor could take the shadow root for itself, or forbid it.
 */
export function makeHost(document: Document): { host: HTMLElement; shadow: ShadowRoot } {
  const host = document.implementation.createHTMLDocument('').createElement(name)
  const shadow = host.attachShadow({ mode: 'open' })
  document.adoptNode(host)
  made.add(host)
  return { host, shadow }
}

/** Takes hosts off the page that an earlier copy of this script left behind: nobody moves their marks any more. */
export function removeOrphans(document: Document): void {
  for (const element of document.querySelectorAll(name)) {
    if (!element.shadowRoot?.querySelector('.root > .ruler')) continue
    // That it goes is no change of the page.
    made.add(element)
    element.remove()
  }
}
