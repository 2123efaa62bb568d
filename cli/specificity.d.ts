/** @bramus/specificity ships its types where `exports` does not lead; this is the part that is used. */
declare module '@bramus/specificity' {
  export default class Specificity {
    static calculate(selector: string): Specificity[]
    static compare(a: Specificity, b: Specificity): number
    selectorString(): string
  }
}
