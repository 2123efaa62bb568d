import { replaced, victim, withMore, withScript } from './victim.ts'

/** Reports on pages whose own scripts work against whoever adds something to them. */

const first = (source: string) => replaced('<head>', `<head><script>${source}</script>`)

/** Has elements of our name with text in them. */
export const sameName = withMore('<gouji-overlay id="own">本页自己的元素</gouji-overlay>')

/** Has the whole article in an element of our name. */
export const inside = replaced('<article>', '<gouji-overlay><article>', replaced('</article>', '</article></gouji-overlay>'))

/** Overrides what custom elements and shadow roots are made with, and has a class of its own for our name, which takes the shadow root for itself. */
export const customElement = first(`
class Own extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'closed' }) } }
customElements.define('gouji-overlay', Own)
customElements.define = () => { throw new Error('no more elements') }
Element.prototype.attachShadow = () => { throw new Error('no more shadow roots') }
Document.prototype.createElement = () => { throw new Error('no more elements') }
HTMLElement.prototype.showPopover = () => { throw new Error('no popover') }
window.MutationObserver = window.ResizeObserver = undefined`)

/** Forbids shadow roots to elements of our name. */
export const withoutShadow = first(
  `customElements.define('gouji-overlay', class extends HTMLElement { static disabledFeatures = ['shadow'] })`,
)

/** Takes our element off the page every 10 milliseconds, and counts how often. */
export const removing = withScript(`
window.removed = 0
setInterval(() => { for (const element of document.querySelectorAll('gouji-overlay')) { element.remove(); window.removed++ } }, 10)`)

/** Changes a table of the report a thousand times a second until \`stop\` is set: figures, styles, rows. */
export const mutating = withScript(`
const table = [...document.querySelectorAll('article table')].at(-1)
const cell = [...table.querySelectorAll('td')].at(-1)
const figure = cell.textContent
window.changes = 0
const timer = setInterval(() => {
  for (let turn = 0; turn < 10; turn++, window.changes++) {
    cell.textContent = String(window.changes % 7)
    cell.classList.toggle('odd')
    table.append(table.lastElementChild)
  }
  if (!window.stop.isWanted) return
  clearInterval(timer)
  cell.textContent = figure
}, 10)
window.stop = { isWanted: false }`)

/** Promises the report by its title, and writes it when it has loaded, without opening the document first. */
export const writing = `<!doctype html><title>${victim.title}</title><script>
const markup = ${JSON.stringify(victim.html).replaceAll('<', '\\u003c')}
addEventListener('load', () => setTimeout(() => { document.write(markup); document.close() }, 300))
</script><p>请稍候</p>`
