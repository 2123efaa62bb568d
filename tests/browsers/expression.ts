/**
 * JavaScript source that calls `fn` with `argument` (plain JSON) in a page. Source text, because compilers that keep the
 * names of functions put calls of `__name` into them, which no page knows.
 */
export function expression<Argument, Result>(fn: (argument: Argument) => Result, argument: Argument): string {
  return `(() => { const __name = (named) => named; return (${fn})(${JSON.stringify(argument)}) })()`
}
