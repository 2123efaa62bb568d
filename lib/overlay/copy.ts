/**
 * Puts text on the clipboard and says whether that worked. Pages without https have no `navigator.clipboard`, and some
 * forbid copying in their own `copy` handler: there the old command runs with a listener that comes before the page's.
 */
export async function copyText(document: Document, inside: HTMLElement, text: string): Promise<boolean> {
  try {
    await document.defaultView?.navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyByCommand(document, inside, text)
  }
}

function copyByCommand(document: Document, inside: HTMLElement, text: string): boolean {
  const fill = (event: Event): void => {
    event.stopImmediatePropagation()
    event.preventDefault()
    ;(event as ClipboardEvent).clipboardData?.setData('text/plain', text)
  }
  const focused = (inside.getRootNode() as ShadowRoot).activeElement
  const source = document.createElement('textarea')
  source.className = 'clipboard'
  source.value = text
  inside.append(source)
  source.select()
  document.defaultView?.addEventListener('copy', fill, { capture: true, once: true })
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    document.defaultView?.removeEventListener('copy', fill, { capture: true })
    source.remove()
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  }
}
