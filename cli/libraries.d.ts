/** @bramus/specificity ships its types where `exports` does not lead; this is the part that is used. */
declare module '@bramus/specificity' {
  export default class Specificity {
    static calculate(selector: string): Specificity[]
    static compare(a: Specificity, b: Specificity): number
    selectorString(): string
  }
}

/** Parts of css-tree that its types know only as the whole; without the grammar of all properties it is there sooner. */
declare module 'css-tree/parser' {
  export { parse as default } from 'css-tree'
}
declare module 'css-tree/generator' {
  export { generate as default } from 'css-tree'
}
declare module 'css-tree/walker' {
  export { walk as default } from 'css-tree'
}
declare module 'css-tree/selector-parser' {
  export { parse as default } from 'css-tree'
}
declare module 'css-tree/utils' {
  export { ident } from 'css-tree'
}
