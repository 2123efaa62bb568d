import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { bareScript } from './scripts/bare-script.ts'
import { stylesForPages } from './scripts/styles-for-pages.ts'

const portals = '*://*.gov.cn/*'

export default defineConfig({
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: [portals],
    // The tokens of the design are light-dark(), which Chromium has since 123.
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'gouji@gouji.example', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      const isIn = (name: string) => entrypoints.some((entrypoint) => entrypoint.name === name)
      if (isIn('auditor')) config.plugins = [...(config.plugins ?? []), stylesForPages]
      if (isIn('gate')) config.plugins = [...(config.plugins ?? []), bareScript]
      // What pages load: it takes longer to build, and is a little smaller. A function within a function is read again whenever the outer one
      // is compiled: those of the gate, which is compiled on every page, stay side by side, which takes a fifth off its time.
      // Never `toplevel`: what it takes away, WXT asks for at the end. What Vite adds for Safari 10 no browser of ours needs.
      const sideBySide = { inline: 2 as const, reduce_funcs: false, hoist_funs: true }
      const compress = { passes: 3, unsafe_arrows: true, unsafe_methods: true, ...(isIn('gate') ? sideBySide : {}) }
      if (isIn('auditor') || isIn('gate')) {
        config.build = { ...config.build, minify: 'terser', terserOptions: { ecma: 2020, safari10: false, compress } }
      }
    },
    // The gate runs on every page of every portal. As an unlisted script it has none of WXT's wrapper for content scripts,
    // which would double its size and leave a listener behind.
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = [
        ...(manifest.content_scripts ?? []),
        { matches: [portals], js: ['gate.js'], run_at: 'document_idle', all_frames: true },
      ]
    },
  },
})
