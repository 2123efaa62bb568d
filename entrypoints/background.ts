import { defineBackground } from 'wxt/utils/define-background'
import { listen } from '../lib/browser/listen.ts'

/** Injects the auditor, keeps the last Audits of each tab, paints the toolbar icon. */
export default defineBackground(listen)
