import { withRule, withSiteRule } from '../settings/change.ts'
import { hostOf } from '../settings/present.ts'
import { dismiss } from './dismissals.ts'
import type { DismissMessage } from './messages.ts'
import { changeSettings } from './settings.ts'

/** Stores what the reader hides on a page, or takes back: the finding there, its rule on the site, or its rule everywhere. */
export async function recordDismissal({ scope, page, finding, away }: DismissMessage): Promise<void> {
  if (scope === 'here') await dismiss(page, finding, away)
  else if (scope === 'site') await changeSettings((settings) => withSiteRule(settings, hostOf(page), finding.rule, !away))
  else await changeSettings((settings) => withRule(settings, finding.rule, away ? 'off' : null))
}
