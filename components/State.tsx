import type { Reach } from '../lib/browser/reach.ts'
import type { Language, Text } from '../lib/language.ts'
import { productName } from './words.ts'

/** What the popup has to say where there is no audited report to show. */
export type Situation =
  | { kind: 'loading' }
  | { kind: 'checking' }
  | { kind: 'nothing' }
  | { kind: 'checked-nothing' }
  | { kind: 'listing'; links: number }
  | { kind: 'attachment' }
  | { kind: 'unreachable'; reach: Closed }
  | { kind: 'withheld' }
  | { kind: 'failed'; error: string }

/** Why no extension gets in; `closed` where the browser gives no reason. */
type Closed = Exclude<Reach, 'open'> | 'closed'

/** The button that leads on, and what it is called. */
export type Step = 'check' | 'recheck' | 'grant' | 'reload'

const stepWords: Record<Step, Text> = {
  check: { zh: '仍然核对本页', en: 'Check this page anyway' },
  recheck: { zh: '重新核对', en: 'Check again' },
  grant: { zh: '允许读取 gov.cn 网页', en: 'Allow reading gov.cn pages' },
  reload: { zh: '重新加载网页', en: 'Reload the page' },
}

const unreachable: Record<Closed, Text> = {
  closed: { zh: '浏览器不允许扩展程序读取这个页面。', en: 'The browser does not let extensions read this page.' },
  browser: { zh: '这是浏览器自己的页面，扩展程序无法读取。', en: 'This is a page of the browser’s own. Extensions cannot read it.' },
  store: { zh: '浏览器不允许扩展程序读取应用商店的页面。', en: 'Browsers do not let extensions read the pages of their stores.' },
  pdf: {
    zh: '这是 PDF 文件，暂不能核对。若同一报告另有网页版，请打开网页版。',
    en: 'This is a PDF, which cannot be checked yet. If the same report is also published as a web page, open that one.',
  },
  file: {
    zh: '这是本机文件。可用命令行核对保存的网页，或在扩展程序管理页允许访问文件网址。',
    en: 'This is a file on this machine. Check saved pages on the command line, or allow access to file URLs on the extension’s page.',
  },
}

/** The sentence for a situation, what helps, and the step that leads on. */
export function sentenceFor(situation: Situation): { text: Text; hint?: Text; step?: Step } {
  switch (situation.kind) {
    case 'loading':
      return { text: { zh: '正在读取本页的核对结果……', en: 'Looking up what is known of this page…' } }
    case 'checking':
      return {
        text: { zh: '正在核对本页……', en: 'Checking this page…' },
        hint: {
          zh: '用时比平常久。若一直没有结果，请重新加载网页。',
          en: 'This takes longer than usual. If nothing comes of it, reload the page.',
        },
        step: 'reload',
      }
    case 'nothing':
      return {
        text: { zh: '本页没有政府信息公开工作年度报告。', en: 'There is no open-government annual report on this page.' },
        hint: {
          zh: '打开 gov.cn 网站上的年度报告，勾稽会自动核对。勾稽安装或更新之前就已打开的网页，请重新加载。',
          en: 'Open an annual report on a gov.cn site and Gouji checks it by itself. Reload a page that was open before Gouji was installed or updated.',
        },
        step: 'check',
      }
    case 'checked-nothing':
      return {
        text: {
          zh: '已读完本页，没有找到年度报告的标题、章节或表格。',
          en: 'The page was read whole: no title, section or table of an annual report.',
        },
        hint: { zh: '内容若稍后才加载，请待其出现后重新核对。', en: 'If its content comes later, wait for it and check again.' },
        step: 'recheck',
      }
    case 'listing':
      return {
        text: {
          zh: `这是年度报告的目录页，链接了 ${situation.links} 份报告。`,
          en: `This page lists annual reports: it links to ${situation.links}.`,
        },
        hint: { zh: '打开其中一份，即可核对。', en: 'Open one of them to have it checked.' },
      }
    case 'attachment':
      return {
        text: {
          zh: '报告在附件里（PDF、Word 等），无法在网页中核对。',
          en: 'The report is an attachment (PDF, Word…) and cannot be checked in the page.',
        },
        hint: {
          zh: '这里没有作出任何结论：没有核对，不等于没有问题。',
          en: 'No conclusion is drawn: not checked does not mean that it agrees.',
        },
        step: 'check',
      }
    case 'unreachable':
      return { text: unreachable[situation.reach] }
    case 'withheld':
      return {
        text: { zh: '浏览器没有允许勾稽读取政府网站。', en: 'The browser does not let Gouji read government sites.' },
        hint: {
          zh: '点下面的按钮允许；或在浏览器工具栏的扩展程序菜单里，把勾稽设为“在所有网站上”或“在 gov.cn 上”。',
          en: 'Allow it with the button below, or in the browser’s extensions menu: set Gouji to “on all sites” or “on gov.cn”.',
        },
        step: 'grant',
      }
    case 'failed':
      return {
        text: { zh: '核对没有完成。', en: 'The check did not finish.' },
        hint: { zh: `原因：${situation.error || '不明'}`, en: `Reason: ${situation.error || 'unknown'}` },
        step: 'reload',
      }
  }
}

interface Props {
  situation: Situation
  language: Language
  onStep(step: Step): void
}

/** One sentence, what helps, and the next step. Never an empty popup. */
export function State({ situation, language, onStep }: Props) {
  const { text, hint, step } = sentenceFor(situation)
  return (
    <div class="state" data-situation={situation.kind}>
      <h1 class="hidden-text">{productName[language]}</h1>
      <p role="status">{text[language]}</p>
      {situation.kind === 'checking' && <progress aria-label={text[language]} />}
      {hint && <p class="soft">{hint[language]}</p>}
      {step && (
        <button type="button" class="step" onClick={() => onStep(step)}>
          {stepWords[step][language]}
        </button>
      )}
    </div>
  )
}
