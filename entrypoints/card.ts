import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { offerCard } from '../lib/browser/card-code.ts'
import { createCardHolder } from '../lib/overlay/card-holder.ts'

/** The card of a finding, put into a report page when the reader touches a mark for the first time. */
export default defineUnlistedScript(() => offerCard(createCardHolder))
