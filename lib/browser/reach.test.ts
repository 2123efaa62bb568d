import { expect, test } from 'vitest'
import { isGovernmentPage, isRefusal, reachOf } from './reach.ts'

test.each([
  ['http://gxt.example.gov.cn/a.html', 'open'],
  ['https://example.com/report.html?from=a.pdf', 'open'],
  [undefined, 'open'],
  ['', 'open'],
  ['chrome://extensions/', 'browser'],
  ['about:addons', 'browser'],
  ['edge://settings', 'browser'],
  ['moz-extension://0f0f/popup.html', 'browser'],
  ['view-source:http://gxt.example.gov.cn/', 'browser'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://chrome.google.com/webstore/detail/x', 'store'],
  ['https://chrome.google.com/other', 'open'],
  ['https://addons.mozilla.org/zh-CN/firefox/', 'store'],
  ['https://addons.mozilla.org.example.com/', 'open'],
  ['http://gxt.example.gov.cn/2023/P020240131.PDF', 'pdf'],
  ['file:///a/saved.html', 'file'],
])('%s is %s', (url, reach) => {
  expect(reachOf(url)).toBe(reach)
})

test.each([
  ['http://www.gov.cn/', true],
  ['https://gov.cn/', true],
  ['http://notgov.cn/', false],
  ['http://gov.cn.example.com/', false],
  ['http://example.com/?x=.gov.cn', false],
  ['ftp://a.gov.cn/', false],
  [undefined, false],
])('%s is a government page: %s', (url, expected) => {
  expect(isGovernmentPage(url)).toBe(expected)
})

test('an error of another kind is no refusal', () => {
  expect(isRefusal('Missing host permission for the tab')).toBe(true)
  expect(isRefusal('Frame with ID 7 was removed.')).toBe(false)
  expect(isRefusal('')).toBe(false)
})
