import { disclosure2014 } from './disclosure-2014.ts'
import { disclosure2019 } from './disclosure-2019.ts'
import { disclosure2021 } from './disclosure-2021.ts'
import type { Form } from './form.ts'
import { websiteAnnual } from './website-annual.ts'

/** All forms that Gouji knows. A new form is a new file and a line here. */
export const forms: readonly Form[] = [disclosure2019, disclosure2021, disclosure2014, websiteAnnual]
