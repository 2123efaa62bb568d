import { encodeGbk } from './gbk.ts'
import { type HostilePage, host, replaced, victim } from './victim.ts'

/** The report in documents that forbid much, or are of other kinds than most. */

/** Nothing may be loaded or run, not even a style in the page. */
export const forbidding: HostilePage = {
  name: 'forbidding',
  body: victim.html,
  headers: { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; sandbox allow-same-origin allow-scripts" },
}

const voidTags = /<(meta|link|br|img|col|hr|input)\b([^>]*?)\/?>/g

export const xhtml: HostilePage = {
  name: 'report.xhtml',
  type: 'application/xhtml+xml',
  body: victim.html
    .replace('<!doctype html>', '<?xml version="1.0" encoding="utf-8"?>')
    .replace('<html ', '<html xmlns="http://www.w3.org/1999/xhtml" ')
    .replace(/&nbsp;/g, '&#160;')
    .replace('=> {', '=&gt; {')
    .replace(voidTags, '<$1$2/>'),
}

/** Neither the server nor the page says which encoding it is in. */
export const gbk: HostilePage = {
  name: 'gbk',
  type: 'text/html',
  body: encodeGbk(replaced('<meta charset="utf-8">', '')),
}

export const frameset: HostilePage = {
  name: 'frameset',
  body: `<!doctype html><html><head><title>${victim.title}</title></head><frameset cols="20%,80%"><frame src="about:blank"><frame src="/framed"></frameset></html>`,
}

/** The report that frames show. */
export const framed: HostilePage = { name: 'framed', body: victim.html }

/** Pages each of which holds the next in a frame, the last one the report. Browsers show no more than ten in one another. */
export function nestedFrames(depth: number): HostilePage[] {
  return Array.from({ length: depth }, (_, level) => ({
    name: level === 0 ? 'frames' : `frames-${level}`,
    body: `<!doctype html><title>${level}</title><iframe width="1200" height="800" src="http://${host}/${level === depth - 1 ? 'framed' : `frames-${level + 1}`}"></iframe>`,
  }))
}
