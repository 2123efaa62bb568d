import { declarations } from '../../lib/design/tokens.ts'
import type { Written } from './list.ts'

/** `components/tokens.css`: the tokens for the extension's own pages, which want them before any script runs. */
export function tokenSheet(): Written {
  const text = [
    '/* Written by `npm run catalogue` from lib/design/tokens.ts. */',
    ':root {',
    '  color-scheme: light dark;',
    ...declarations.map((declaration) => `  ${declaration.replaceAll('",', '", ')};`),
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
