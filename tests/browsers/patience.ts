/**
 * How long tests wait for what must come, in milliseconds. What they wait for comes in a second or two; on a machine that others use as well
 * it was seen to take twenty. When something comes is never what is tested.
 */
export const patience = 60_000
