import browser from 'webextension-polyfill'
import { type Settings, settingsFrom } from '../settings/settings.ts'
import { inTurn } from './turns.ts'

/**
 * The reader's settings in `storage.sync`: one item for the settings, one for each site that is set otherwise, because an item may hold no
 * more than 8 kB.
 */
const key = 'settings'
const sitePrefix = 'site:'

/** The browser did not store what the reader set: its sync storage is full, or switched off. */
export class SettingsNotSaved extends Error {
  override name = 'SettingsNotSaved'
}

/** What holds now. Defaults where the browser does not let us read. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.sync.get(null).catch(() => ({}))
  return fromItems(stored)
}

function fromItems(items: Readonly<Record<string, unknown>>): Settings {
  const sites = Object.entries(items).flatMap(([name, value]) =>
    name.startsWith(sitePrefix) ? [[name.slice(sitePrefix.length), value]] : [],
  )
  const { [key]: settings } = items
  return settingsFrom({ ...(typeof settings === 'object' ? settings : {}), sites: Object.fromEntries(sites) })
}

function toItems({ sites, ...settings }: Settings): Record<string, unknown> {
  return { [key]: settings, ...Object.fromEntries(Object.entries(sites).map(([host, site]) => [sitePrefix + host, site])) }
}

/**
 * Stores what `next` makes of the settings that hold now, and returns it.
 *
 * @throws SettingsNotSaved
 */
export function changeSettings(next: (settings: Settings) => Settings): Promise<Settings> {
  return inTurn(key, async () => {
    const stored = await browser.storage.sync.get(null).catch(() => ({}))
    const before = fromItems(stored)
    const settings = next(before)
    const items = toItems(settings)
    const gone = Object.keys(stored).filter((name) => name.startsWith(sitePrefix) && !(name in items))
    try {
      await browser.storage.sync.set(items)
      if (gone.length > 0) await browser.storage.sync.remove(gone)
    } catch (cause) {
      throw new SettingsNotSaved('The browser did not store the settings', { cause })
    }
    return settings
  })
}

/** Calls back with the settings whenever they change, here or on another machine, until the returned function is called. */
export function watchSettings(callback: (settings: Settings) => void): () => void {
  const listener = (_: unknown, area: string) => {
    if (area === 'sync') void readSettings().then(callback)
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
