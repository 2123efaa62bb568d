import { request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { generatePage } from './generate.ts'
import { samplePages } from './pages.ts'
import { type Portal, startPortal } from './server.ts'

let portal: Portal

beforeAll(async () => {
  portal = await startPortal()
})

afterAll(() => portal.close())

/** What the portal answers when it is asked for `target` in the name of `host`. */
function ask(host: string, target: string): Promise<{ status: number; type: string; body: string }> {
  return new Promise((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port: portal.port, path: target, headers: { host } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers['content-type'] ?? '',
          body: Buffer.concat(chunks).toString(),
        }),
      )
    })
    asking.on('error', reject).end()
  })
}

test('every sample page stands under its host, with the files that it asks for', async () => {
  for (const { host, path, html, files } of samplePages) {
    expect(await ask(host, path)).toMatchObject({ status: 200, body: html })
    for (const file of files) expect(await ask(host, file.path)).toMatchObject({ status: 200, type: file.type, body: file.body })
  }
})

test('a browser that takes it for its proxy asks with the whole address', async () => {
  const { host, path, html } = samplePages[0] ?? { host: '', path: '', html: '' }
  expect((await ask('127.0.0.1', `http://${host}${path}`)).body).toBe(html)
  expect(portal.requests.at(-1)).toEqual({ host, path })
})

test('random pages stand on every host', async () => {
  expect((await ask('random.sample.gov.cn', '/random/7.html')).body).toBe(generatePage(7).html)
})

test('what is not there, or is no address, is a page that says so', async () => {
  expect((await ask('nowhere.gov.cn', '/')).status).toBe(404)
  expect((await ask('nowhere.gov.cn', '/%E4%BA')).status).toBe(404)
})

test('added pages and files are served as they are', async () => {
  portal.add('added.sample.gov.cn', '/a.html', '<p>甲</p>')
  portal.addFile('added.sample.gov.cn', '/b.html', new URL(import.meta.url).pathname)
  portal.addFile('added.sample.gov.cn', '/c.html', '/no/such/file')
  expect(await ask('added.sample.gov.cn', '/a.html')).toMatchObject({ type: 'text/html; charset=utf-8', body: '<p>甲</p>' })
  expect(await ask('added.sample.gov.cn', '/b.html')).toMatchObject({ status: 200, type: 'text/html' })
  expect((await ask('added.sample.gov.cn', '/c.html')).status).toBe(500)
})
