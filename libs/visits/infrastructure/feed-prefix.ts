/** Every secret of a calendar address begins with it, so that scanners for leaked secrets find them. */
export const FEED_PREFIX = 'spc_';
