/** Characters kept of a message whose sender did not identify himself: enough to see what it was. */
export const MAX_KEPT = 16_384;
/** Looked at for codes, so that the end of what is kept cuts none in two: 200 characters, each of them escaped. */
export const MAX_LOOKED_AT = MAX_KEPT + 1200;
