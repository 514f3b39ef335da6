const MAX_EMAIL_LENGTH = 254;
const MAX_LOCAL_LENGTH = 64;
const EMAIL =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;

/**
 * The first e-mail address in what was written, such as `a@b.dk` of `a@b.dk; c@d`; null when no part is one that every
 * check of e-mail addresses accepts.
 */
export function usableEmail(written: string | null): string | null {
  const parts = written?.slice(0, 2 * MAX_EMAIL_LENGTH).split(/[\s;,<>()"]+/u) ?? [];
  return (
    parts.find((part) => {
      return part.length <= MAX_EMAIL_LENGTH && part.indexOf('@') <= MAX_LOCAL_LENGTH && EMAIL.test(part);
    }) ?? null
  );
}
