import type { Plugin } from 'vite'

/** Leaves the line breaks out of the style sheet of the marks, one a rule, which every report page loads. */
export const stylesForPages: Plugin = {
  name: 'gouji:styles-for-pages',
  enforce: 'pre',
  transform(code, id) {
    return /\/lib\/overlay\/style\.ts$/.test(id) ? code.replace(/`[^`]*`/g, (sheet) => sheet.replace(/(?<=[{};])\n/g, '')) : null
  },
}
