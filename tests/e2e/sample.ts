import type { TestPage } from '../browsers/page.ts'
import { samplePages } from '../portal/pages.ts'
import type { SamplePage } from '../portal/sample.ts'
import type { Given } from './harness.ts'

/** The sample page of this name. Throws where there is none. */
export function sampleNamed(name: string): SamplePage {
  const page = samplePages.find((candidate) => candidate.name === name)
  if (!page) throw new Error(`there is no sample page ${name}`)
  return page
}

/** Runs in the welcome page, which puts its sample in by script: the findings that are marked there, once there are some. */
export function markedInWelcome(): (string | undefined)[] | null {
  const overlay = document.querySelector('iframe')?.contentDocument?.querySelector('gouji-overlay')
  const marks = overlay?.shadowRoot?.querySelectorAll<HTMLElement>('[data-finding]') ?? []
  return marks.length > 3 ? [...marks].map(({ dataset }) => dataset.finding) : null
}

/**
 * Opens a sample page and waits until it is audited and all its findings are marked: what is stored does not tell that the page has drawn,
 * and one that has not answers to nothing. Where findings are hidden it waits in vain.
 */
export async function visitSample({ browser }: Given, name: string): Promise<TestPage> {
  const { host, path, kind, truth } = sampleNamed(name)
  const page = await browser.visit(`http://${host}${path}`)
  if (kind !== 'other') await browser.waitForAudit(page)
  const findings = truth?.findings.length ?? 0
  if (findings > 0) await page.waitForMarks(findings)
  return page
}
