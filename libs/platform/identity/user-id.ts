const USER_ID = /^[^\p{C}\p{Z}]{1,128}$/u;

/** Whether a text is a valid user id ("sub"): 1 to 128 visible characters. */
export function isUserId(text: unknown): text is string {
  return typeof text === 'string' && USER_ID.test(text);
}
