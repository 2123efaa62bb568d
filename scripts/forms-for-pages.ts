import type { Plugin } from 'vite'

/** `en: '…'` beside the Chinese wording of a label. */
const english = /,\s*en:\s*(['"])(?:\\.|(?!\1).)*\1/g
/** The identities of a form, up to its next property or its end. */
const identities = /\n {2}identities: [\s\S]*?,\n(?= {2}\w+: |\})/

/**
 * Leaves out of a script that only recognises tables what it has no use for: the English labels of the forms (no page is labelled in
 * English, and findings are worded elsewhere) and their identities, which are checked elsewhere. More than a tenth of all that a report
 * page loads.
 */
export const formsForPages: Plugin = {
  name: 'gouji:forms-for-pages',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/lib\/forms\/[^?]*\.ts$/.test(id)) return null
    if (/\/official\//.test(id) && !identities.test(code))
      this.error(`The identities of ${id} are not written as those of other forms are.`)
    return code.replace(english, '').replace(identities, '\n  identities: [],\n')
  },
}
