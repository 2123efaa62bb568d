/** How far a reader hides: this finding on this page, its rule on this site, or its rule on every site. */
export type DismissScope = 'here' | 'site' | 'everywhere'
