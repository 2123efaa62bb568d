/** Nothing waits longer than this, in milliseconds: an auditor may never ask. */
const longest = 500
/** So long a page has to draw its marks when it is answered, in milliseconds. */
const drawing = 120

let rush: { isOver: Promise<void>; end(): void } | null = null

/**
 * A report was found, and its reader waits for marks: what is only kept, and painted in the toolbar, waits until they are drawn. The browser has few
 * processes for all of that, and many a machine two cores: books that were kept meanwhile put marks off by one to three frames.
 */
export function startRush(): void {
  if (rush) return
  let end = () => {}
  const isOver = new Promise<void>((resolve) => {
    end = resolve
    setTimeout(resolve, longest)
  }).then(() => {
    rush = null
  })
  rush = { isOver, end }
}

/** The page has what it draws: so long as that takes, the rush goes on. */
export function endRushOnceDrawn(): void {
  if (rush) setTimeout(rush.end, drawing)
}

/** There will be nothing to draw. */
export function endRush(): void {
  rush?.end()
}

/** Resolves as soon as nobody waits for marks: at once, mostly. */
export async function calm(): Promise<void> {
  await rush?.isOver
}
