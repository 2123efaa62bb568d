import { type RuleSetting, type Settings, type SiteSettings, siteDefaults } from './settings.ts'

/** Changes of settings as plain values: each function returns new settings, and keeps nothing that is as it comes. */

/** A rule's findings are shown as this severity, or not at all; null: as the rule comes. */
export function withRule(settings: Settings, rule: string, as: RuleSetting | null): Settings {
  const { [rule]: _, ...others } = settings.rules
  return { ...settings, rules: as === null ? others : { ...others, [rule]: as } }
}

/** What holds on one site. */
export function siteOf({ sites }: Pick<Settings, 'sites'>, host: string): SiteSettings {
  return Object.hasOwn(sites, host) ? (sites[host] ?? siteDefaults) : siteDefaults
}

/** Marks are drawn, or not, on one site. */
export function withSiteMarks(settings: Settings, host: string, marks: boolean): Settings {
  return withSite(settings, host, { ...siteOf(settings, host), marks })
}

/** A rule says nothing on one site, or speaks again. */
export function withSiteRule(settings: Settings, host: string, rule: string, speaks: boolean): Settings {
  const site = siteOf(settings, host)
  const others = site.rulesOff.filter((other) => other !== rule)
  return withSite(settings, host, { ...site, rulesOff: speaks ? others : [...others, rule] })
}

/** A site is as every other again. */
export function withoutSite(settings: Settings, host: string): Settings {
  const { [host]: _, ...sites } = settings.sites
  return { ...settings, sites }
}

function withSite(settings: Settings, host: string, site: SiteSettings): Settings {
  if (site.marks && site.rulesOff.length === 0) return withoutSite(settings, host)
  return { ...settings, sites: { ...settings.sites, [host]: site } }
}
