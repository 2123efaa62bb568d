import { declarations } from '../../lib/design/tokens.ts'
import type { Written } from './list.ts'

/** `components/tokens.css`: the tokens for the extension's own pages, which want them before any script runs. */
export function tokenSheet(): Written {
  const text = [
    '/* Written by `npm run catalogue` from lib/design/tokens.ts. */',
    ':root {',
    '  color-scheme: light dark;',
    ...declarations.map(lines),
    '}',
    '',
    ':root[data-theme="light"] {',
    '  color-scheme: light;',
    '}',
    '',
    ':root[data-theme="dark"] {',
    '  color-scheme: dark;',
    '}',
    '',
  ].join('\n')
  return { path: 'components/tokens.css', text }
}

/** As the formatter has it: a list that is too long for its line stands on the next. */
function lines(declaration: string): string {
  const spaced = declaration.replaceAll(/(?<="),|,(?=sans)/g, ', ')
  return spaced === declaration ? `  ${declaration};` : `  ${spaced.replace(': ', ':\n    ')};`
}
