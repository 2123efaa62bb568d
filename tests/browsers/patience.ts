/**
 * How long tests wait for what must come, in milliseconds. What they wait for comes in a second or two; on a machine that others use as well
 * it was seen to take twenty. When something comes is never what is tested.
 */
export const patience = 60_000

/** The same for what takes long where nothing else runs, too: pages that are made to, and what is done on them. */
export const longPatience = 4 * patience
