import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { generatePage } from './generate.ts'
import { samplePages } from './pages.ts'
import { livePages } from './samples/live.ts'

const html = 'text/html; charset=utf-8'

/** A server on this machine that answers for every host of the sample portal. */
export interface Portal {
  /** On 127.0.0.1. Browsers are told to look for gov.cn names here, or take it for their proxy. */
  port: number
  /** What was asked for, in order. Where the portal is a proxy, the names of tunnels that were asked for too, with path ''. */
  requests: readonly { host: string; path: string }[]
  /** Answers for one more page, with further headers. */
  add(host: string, path: string, body: string | Buffer, type?: string, headers?: Readonly<Record<string, string>>): void
  /** Answers with the bytes of a file. */
  addFile(host: string, path: string, file: string, type?: string): void
  close(): Promise<void>
}

type Answer = { type: string; headers?: Readonly<Record<string, string>>; body: () => Promise<string | Buffer> }

/** Starts the sample portal: the sample pages under their hosts, and on every host `/random/<seed>.html`. */
export async function startPortal(): Promise<Portal> {
  const answers = new Map<string, Answer>()
  const requests: { host: string; path: string }[] = []
  const portal: Omit<Portal, 'port' | 'close'> = {
    requests,
    add: (host, path, body, type = html, headers = {}) => void answers.set(host + path, { type, headers, body: async () => body }),
    addFile: (host, path, file, type = 'text/html') => void answers.set(host + path, { type, body: () => readFile(file) }),
  }
  for (const page of [...samplePages, ...Object.values(livePages)]) {
    portal.add(page.host, page.path, page.html)
    for (const file of page.files) portal.add(page.host, file.path, file.body, file.type)
  }
  const server = createServer((request, response) => {
    const { host, path } = addressOf(request)
    requests.push({ host, path })
    void reply(answers.get(host + path) ?? randomPage(path), response)
  })
  server.on('connect', ({ url = '' }, socket) => {
    requests.push({ host: url.replace(/:\d+$/, ''), path: '' })
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the portal listens on no port')
  return {
    ...portal,
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** The host and path asked for; a browser that takes us for its proxy asks with the whole address. What is no address has path ''. */
function addressOf({ url = '/', headers }: IncomingMessage): { host: string; path: string } {
  const name = headers.host ?? 'localhost'
  try {
    const { hostname, pathname } = new URL(url.startsWith('/') ? `http://${name}${url}` : url)
    return { host: hostname, path: decodeURIComponent(pathname) }
  } catch {
    return { host: name, path: '' }
  }
}

function randomPage(path: string): Answer | null {
  const seed = /^\/random\/(\d+)\.html$/.exec(path)?.[1]
  return seed === undefined ? null : { type: html, body: async () => generatePage(Number(seed)).html }
}

async function reply(answer: Answer | null, response: ServerResponse): Promise<void> {
  if (!answer) {
    response.writeHead(404, { 'content-type': html }).end('<!doctype html><title>404</title><h1>您访问的页面不存在</h1>')
    return
  }
  const body = await answer.body().catch(() => null)
  if (body === null) response.writeHead(500).end()
  // `no-store` would keep pages out of the back/forward cache.
  else response.writeHead(200, { 'content-type': answer.type, 'cache-control': 'no-cache', ...answer.headers }).end(body)
}
