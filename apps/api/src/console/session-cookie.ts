/** A JSON Web Token, and nothing that could end the header or start another attribute. */
const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]+$/;
/** Only the routes that keep, return and forget the token receive the cookie. */
const PATH = '/console-session';

/** The cookie in which a browser keeps the console's access token: no script reads it and no other site sends it. */
export class SessionCookie {
  private readonly name: string;
  private readonly attributes: string;

  /** `secure`: only over TLS. Browsers refuse the `__Secure-` prefix without it. */
  constructor({ secure }: { readonly secure: boolean }) {
    this.name = secure ? '__Secure-console' : 'console';
    this.attributes = `Path=${PATH}; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;
  }

  /** The header that keeps the token until it expires. */
  keep(token: string, expiresAt: Date): string {
    return `${this.name}=${token}; Expires=${expiresAt.toUTCString()}; ${this.attributes}`;
  }

  forget(): string {
    return `${this.name}=; Max-Age=0; ${this.attributes}`;
  }

  /** The token in a `Cookie` header; null if there is none. */
  read(header: string | undefined): string | null {
    const prefix = `${this.name}=`;
    const found = (header ?? '').split(';').find((pair) => pair.trim().startsWith(prefix));
    const token = found?.trim().slice(prefix.length) ?? '';
    return TOKEN.test(token) ? token : null;
  }
}
