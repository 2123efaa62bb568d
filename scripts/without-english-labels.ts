import type { Plugin } from 'vite'

/** `en: '…'` beside the Chinese wording of a label. */
const english = /,\s*en:\s*(['"])(?:\\.|(?!\1).)*\1/g

/**
 * Leaves the English labels of the forms out of a script that only recognises tables: no page is labelled in English, and findings are
 * worded elsewhere. A tenth of all that a report page loads.
 */
export const withoutEnglishLabels: Plugin = {
  name: 'gouji:without-english-labels',
  enforce: 'pre',
  transform: (code, id) => (/\/lib\/forms\/[^?]*\.ts$/.test(id) ? code.replace(english, '') : null),
}
