/**
 * How long tests wait for what must come, in milliseconds. What they wait for comes in a second or two; on a machine that others use as well
 * it was seen to take twenty. When something comes is never what is tested.
 */
export const patience = 60_000

/** The same for a page to load: some are made to take long. */
export const longestLoading = 4 * patience
