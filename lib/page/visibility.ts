/**
 * Whether the page shows an element: that it has a box, and so takes part in the layout of a table; or, asked about its
 * text, that a reader sees it. Asked only of elements whose ancestors are shown, so an answer may rest on the element alone.
 * In the browser it is the browser that knows; a saved page is judged by its own styles.
 */
export interface IsShown {
  (element: Element, what?: 'text'): boolean
  /** It looks at the ancestors as well: what is in a hidden element is not shown. */
  seesAncestors?: true
  /** All text is seen of what it is asked about: whatever holds some is shown. */
  isAllSeen?: true
}

/**
 * The browser's answer: `display: none`, closed `details` and content skipped by `content-visibility` are not shown; text is
 * not seen under `visibility: hidden` either. An element with `display: contents` has no box, and yet what is in it is shown.
 */
export const isShownInBrowser: IsShown = Object.assign(
  (element: Element, what?: 'text'): boolean =>
    element.checkVisibility({ visibilityProperty: what === 'text' }) ||
    (getComputedStyle(element).display === 'contents' && element.parentElement !== null && isShownInBrowser(element.parentElement)),
  { seesAncestors: true } as const,
)
