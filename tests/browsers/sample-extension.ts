import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserKind } from './browser.ts'

/** Fails in the three ways that a script can, in its own words. */
const fail = (who: string) => `const fail = () => {
  console.error('${who} says so')
  setTimeout(() => { throw new Error('${who} throws') })
  setTimeout(() => { Promise.reject(new Error('${who} rejects')) })
}`

/** The least extension that keeps the names which the harness relies on: a stand-in for Gouji in the harness's own test. */
const background = `${fail('background')}
const api = globalThis.browser ?? chrome
api.runtime.onMessage.addListener((message, { tab, frameId }) => {
  if (message === 'fail') return fail()
  const frame = { frameId, url: tab.url ?? '', kind: 'other', links: 0, status: 'done', audit: null, error: null, marksShown: true, document: null }
  api.storage.session.set({ ['tab:' + tab.id]: { frames: [frame] } })
  const icon = api.action ?? api.browserAction
  icon.setBadgeText({ tabId: tab.id, text: '7' })
  icon.setTitle({ tabId: tab.id, title: '七处' })
})`

const content = `${fail('content script')}
addEventListener('fail', fail)
const overlay = document.createElement('gouji-overlay')
const mark = document.createElement('button')
Object.assign(mark.dataset, { finding: 'bound:fees', rule: 'bound', severity: 'error', subject: 'fees' })
mark.setAttribute('aria-label', '部分大于整体')
mark.style.cssText = 'position: absolute; top: 3000px; left: 100px'
mark.addEventListener('mouseenter', () => { document.title = 'hovered' })
mark.addEventListener('click', () => { document.title = 'clicked' })
overlay.attachShadow({ mode: 'open' }).append(mark)
document.documentElement.append(overlay)
;(globalThis.browser ?? chrome).runtime.sendMessage('here')`

const popup = `${fail('popup')}
document.querySelector('p').textContent = location.search
document.querySelector('button').addEventListener('click', () => { 
  document.querySelector('p').textContent = 'pressed'
  fail()
  ;(globalThis.browser ?? chrome).runtime.sendMessage('fail')
})`

const common = {
  name: 'stand-in',
  version: '1',
  content_scripts: [{ matches: ['*://*.gov.cn/*'], js: ['content.js'] }],
}
const manifests = {
  chromium: {
    ...common,
    manifest_version: 3,
    permissions: ['storage'],
    host_permissions: ['*://*.gov.cn/*'],
    action: {},
    background: { service_worker: 'background.js' },
  },
  firefox: {
    ...common,
    manifest_version: 2,
    permissions: ['storage', '*://*.gov.cn/*'],
    browser_action: {},
    background: { scripts: ['background.js'] },
    browser_specific_settings: { gecko: { id: 'stand-in@gouji.example' } },
  },
}

/** Writes it into a folder, which need not be there. */
export async function writeSampleExtension(folder: string, kind: BrowserKind): Promise<void> {
  await mkdir(folder, { recursive: true })
  const files = {
    'manifest.json': JSON.stringify(manifests[kind]),
    'background.js': background,
    'content.js': content,
    'popup.js': popup,
    'popup.html': '<!doctype html><meta charset="utf-8"><title>popup</title><button>按</button><p></p><script src="popup.js"></script>',
  }
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
}
