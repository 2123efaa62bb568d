import { useEffect, useRef, useState } from 'preact/hooks'
import type { Audit } from '../lib/audit/schema.ts'
import type { FrameState } from '../lib/browser/messages.ts'
import { openOwnPage } from '../lib/browser/own-pages.ts'
import type { Tab } from '../lib/browser/tab.ts'
import type { Language, Text } from '../lib/language.ts'
import { copy } from './deeds.ts'
import { type ExportFormat, exportAs, exportFormats, formatWords } from './export-formats.ts'
import type { Said } from './said.ts'
import { saveFile } from './save.ts'
import { copiedWords, notCopiedWords } from './words.ts'

const words = {
  title: { zh: '导出为', en: 'Export as' },
  copyAll: { zh: '复制全部文字', en: 'Copy all as text' },
  print: { zh: '可打印的报告', en: 'Printable report' },
  working: { zh: '正在生成……', en: 'Making the file…' },
  stop: { zh: '停止', en: 'Stop' },
  stopped: { zh: '已停止，没有生成文件。', en: 'Stopped: no file was made.' },
  failed: { zh: '没有生成文件：', en: 'No file was made: ' },
  saved: { zh: '已保存：', en: 'Saved: ' },
} satisfies Record<string, Text>

interface Props {
  tab: Tab
  frame: FrameState
  audit: Audit
  language: Language
  say(said: Said | null): void
}

/** The ways out of the tool: copied, saved in several formats, printed. What takes longer shows how far it is, and can be stopped. */
export function Exports({ tab, frame, audit, language, say }: Props) {
  const [progress, setProgress] = useState<number | null>(null)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  const save = async (format: ExportFormat) => {
    const stopping = new AbortController()
    running.current = stopping
    setProgress(0)
    try {
      const file = await exportAs(format, audit, language, { signal: stopping.signal, onProgress: setProgress })
      saveFile(file)
      say({ text: `${words.saved[language]}${file.name}` })
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause)
      say({ text: stopping.signal.aborted ? words.stopped[language] : `${words.failed[language]}${reason}` })
    }
    setProgress(null)
  }
  const copyAll = async () => {
    const { findingsAsText } = await import('../lib/export/text.ts')
    say({ text: ((await copy(findingsAsText(audit, language))) ? copiedWords : notCopiedWords)[language] })
  }
  return (
    <fieldset class="exports">
      <legend class="soft">{words.title[language]}</legend>
      {progress !== null ? (
        <div class="progress">
          <progress max={1} value={progress} aria-label={words.working[language]} />
          <button type="button" data-export="stop" onClick={() => running.current?.abort()}>
            {words.stop[language]}
          </button>
        </div>
      ) : (
        <>
          <button type="button" data-export="copy" onClick={() => void copyAll()}>
            {words.copyAll[language]}
          </button>
          {exportFormats.map((format) => (
            <button type="button" key={format} data-export={format} onClick={() => void save(format)}>
              {formatWords[format][language]}
            </button>
          ))}
          <button type="button" data-export="print" onClick={() => void openOwnPage(`printed.html?tab=${tab.id}&frame=${frame.frameId}`)}>
            {words.print[language]}
          </button>
        </>
      )}
    </fieldset>
  )
}
