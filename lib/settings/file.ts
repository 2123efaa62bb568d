import * as z from 'zod/mini'
import { type Settings, settingsFrom } from './settings.ts'

const format = 'gouji-settings/1'
const fileSchema = z.object({ format: z.string().check(z.regex(/^gouji-settings\/\d+$/)), settings: z.record(z.string(), z.unknown()) })

/** The file is none of Gouji's settings. */
export class NoSettingsFile extends Error {
  override name = 'NoSettingsFile'
}

/** Settings as the text of a file. */
export function settingsAsFile(settings: Settings): string {
  return `${JSON.stringify({ format, settings }, null, 2)}\n`
}

/**
 * The settings in a file's text. Of a file of a newer version what is known is read.
 *
 * @throws NoSettingsFile
 */
export function settingsFromFile(text: string): Settings {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (cause) {
    throw new NoSettingsFile('The file is no JSON', { cause })
  }
  const parsed = fileSchema.safeParse(value)
  if (!parsed.success) throw new NoSettingsFile('The file holds no settings of Gouji')
  return settingsFrom(parsed.data.settings)
}
