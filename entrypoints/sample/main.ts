import { readSettings } from '../../lib/browser/settings.ts'
import { uiLanguage } from '../../lib/browser/ui-language.ts'
import { ownVersion } from '../../lib/browser/version.ts'
import { showSample } from './show.ts'

/** The report of an invented agency, checked where it stands by the same code that checks those of real ones. */
const settings = await readSettings()
showSample(document, { language: uiLanguage(settings.language), look: settings, version: ownVersion() })
