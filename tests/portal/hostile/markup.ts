import { html } from '../markup/text.ts'
import { victim } from './victim.ts'

/** What would run, were it ever taken for markup: as text of the page it is harmless. It marks the document that it runs in. */
export const attack = '<img src=x onerror="document.documentElement.dataset.run=1"><script>document.documentElement.dataset.run=1</script>'

const printed = html(attack)

/**
 * The report with that text in each place from which our own pages show something: agency, title, headings, labels, cells, sentences,
 * what a sheet says of its year. Figures stay, so that there is something to show.
 */
export const attacking = victim.html
  .replace(/<h2>([^<]+)<\/h2>/g, (_, text: string) => `<h2>${text}</h2><p>${printed}</p>`)
  .replace(
    /(<t[dh][^>]*>)(?!\d)([^<]+)(<\/t[dh]>)/g,
    (_, open: string, text: string, close: string) => `${open}${text}（${printed}）${close}`,
  )
  .replace('申请15件。', () => `申请15件（${printed}）。`)
  .replace(/<meta name="ColumnName"/, () => `<meta name="ContentSource" content="${printed}"><meta name="ColumnName"`)
  .replaceAll('北屿新区经济发展局', () => printed)
