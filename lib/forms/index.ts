import type { Form } from './form.ts'
import { disclosure2014 } from './official/disclosure-2014.ts'
import { disclosure2019 } from './official/disclosure-2019.ts'
import { disclosure2021 } from './official/disclosure-2021.ts'
import { websiteAnnual } from './official/website-annual.ts'

/** All forms that Gouji knows. Written by `npm run catalogue`, which adds what is new in official/ and keeps the order of the lines. */
export const forms: readonly Form[] = [disclosure2019, disclosure2021, disclosure2014, websiteAnnual]
