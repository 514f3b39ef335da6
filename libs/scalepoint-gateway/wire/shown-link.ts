/** Follows a masked link in a stored message; browsers do not send it, and no server sees it. */
export const SEALED_MARK = '#sealed=';

/** A link of a stored message, and what it is called by. */
export function splitLink(link: string): { readonly link: string; readonly sealedLink?: string } {
  const at = link.indexOf(SEALED_MARK);
  return at === -1 ? { link } : { link: link.slice(0, at), sealedLink: link.slice(at + SEALED_MARK.length) };
}
