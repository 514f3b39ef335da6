import { SessionCookie } from './session-cookie.js';

const token = 'eyJhbGciOiJub25l.eyJzdWIiOiJhbm5h.c2lnbmF0dXI_';
const until = new Date('2026-11-26T12:00:00Z');

describe('the session cookie', () => {
  it('is kept from scripts, other sites and other paths, and ends with its token', () => {
    expect(new SessionCookie({ secure: false }).keep(token, until)).toBe(
      `console=${token}; Expires=Thu, 26 Nov 2026 12:00:00 GMT; Path=/console-session; HttpOnly; SameSite=Strict`,
    );
  });

  it('travels only over TLS in production', () => {
    const cookie = new SessionCookie({ secure: true });
    expect(cookie.keep(token, until)).toMatch(/^__Secure-console=.*; Secure$/);
    expect(cookie.forget()).toMatch(/^__Secure-console=; Max-Age=0; .*; Secure$/);
    expect(cookie.read(`console=${token}`)).toBeNull();
  });

  it.each<[string | undefined, string | null]>([
    [`a=b; console=${token}; c=d`, token],
    [`console=${token}`, token],
    ['console=', null],
    ['console=not a token', null],
    [`xconsole=${token}`, null],
    ['', null],
    [undefined, null],
  ])('reads %j', (header, expected) => {
    expect(new SessionCookie({ secure: false }).read(header)).toBe(expected);
  });
});
