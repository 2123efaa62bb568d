/**
 * Whether the page shows an element. Asked only of elements whose ancestors are shown, so an answer may rest on the element
 * alone. In the browser it is the browser that knows; a saved page is judged by its own styles.
 */
export type IsShown = (element: Element) => boolean

/**
 * The browser's answer: `display: none`, closed `details` and content skipped by `content-visibility` are not shown. An
 * element with `display: contents` has no box of its own, and yet what is in it is shown.
 */
export const isShownInBrowser: IsShown = (element) => element.checkVisibility() || getComputedStyle(element).display === 'contents'
