import type { Audit } from '../lib/audit/schema.ts'
import type { Language, Text } from '../lib/language.ts'
import type { SavedFile } from './save.ts'

/** The files that an audit can be saved as. */
export const exportFormats = ['text', 'findings', 'fields', 'xlsx', 'json'] as const
export type ExportFormat = (typeof exportFormats)[number]

export const formatWords: Record<ExportFormat, Text> = {
  text: { zh: '文本（可交找错）', en: 'Text' },
  findings: { zh: 'CSV（逐条）', en: 'CSV of findings' },
  fields: { zh: 'CSV（各格数字）', en: 'CSV of figures' },
  xlsx: { zh: 'Excel 表格', en: 'Excel workbook' },
  json: { zh: 'JSON', en: 'JSON' },
}

/** How a longer export tells how far it is (0 to 1), and by what it is stopped. */
export interface Running {
  signal: AbortSignal
  onProgress(progress: number): void
}

/**
 * An audit as a file. What makes a format is loaded only when it is wanted.
 *
 * @throws whatever `signal` was aborted with
 */
export async function exportAs(format: ExportFormat, audit: Audit, language: Language, running: Running): Promise<SavedFile> {
  const { fileNameFor } = await import('../lib/export/file-name.ts')
  const named = (ending: string, type: string, content: BlobPart): SavedFile => ({
    name: fileNameFor(audit, new Date(), ending),
    content: new Blob([content], { type }),
  })
  running.signal.throwIfAborted()
  switch (format) {
    case 'text': {
      const { findingsAsText } = await import('../lib/export/text.ts')
      return named('txt', 'text/plain;charset=utf-8', `\uFEFF${findingsAsText(audit, language)}`)
    }
    case 'json': {
      const { auditAsJson } = await import('../lib/export/json.ts')
      return named('json', 'application/json', auditAsJson(audit))
    }
    case 'findings': {
      const { findingsAsCsv } = await import('../lib/export/csv.ts')
      return named(language === 'zh' ? '逐条.csv' : 'findings.csv', 'text/csv;charset=utf-8', findingsAsCsv(audit, language))
    }
    case 'fields': {
      const { fieldsAsCsv } = await import('../lib/export/csv.ts')
      return named(language === 'zh' ? '数字.csv' : 'figures.csv', 'text/csv;charset=utf-8', fieldsAsCsv(audit, language))
    }
    case 'xlsx': {
      const { auditAsXlsx } = await import('../lib/export/xlsx.ts')
      const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
      return named('xlsx', type, await auditAsXlsx(audit, language, running))
    }
  }
}
