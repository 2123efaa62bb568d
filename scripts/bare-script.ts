import type { Plugin } from 'vite'

const wrapped = /const result = \(\(\) => \{[\s\S]*\}\)\(\);/

/**
 * A plugin for Vite: takes away what WXT puts round an unlisted script, which catches what the script throws in order to throw it again. On every
 * page of every portal that would be read for nothing.
 */
export const bareScript: Plugin = {
  name: 'gouji:bare-script',
  transform(code, id) {
    if (!id.includes('unlisted-script-entrypoint')) return null
    if (!wrapped.test(code)) throw new Error('WXT wraps unlisted scripts in another way than before: see scripts/bare-script.ts')
    return { code: code.replace(wrapped, 'const result = definition.main();'), map: null }
  },
}
