import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

export interface Issuer {
  readonly url: string;
  /** Number of exchanged codes, and of rejected ones. */
  readonly exchanges: { granted: number; refused: number };
  /** The requests of browsers that signed out. */
  readonly signOuts: URLSearchParams[];
  close(): Promise<void>;
}

/** An OpenID provider that signs in one user without a prompt: code flow with PKCE (S256), public clients, RS256. */
export async function startIssuer(
  claims: Record<string, unknown>,
  audience: string,
  clientId: string,
): Promise<Issuer> {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };
  const codes = new Map<string, { challenge: string; redirect: string; nonce: string | null }>();
  const exchanges = { granted: 0, refused: 0 };
  const signOuts: URLSearchParams[] = [];
  let url = '';

  const json = (response: ServerResponse, status: number, body: object) =>
    response
      .writeHead(status, { 'content-type': 'application/json', 'access-control-allow-origin': '*' })
      .end(JSON.stringify(body));
  const token = (typ: string, aud: string, more: object) =>
    new SignJWT({ ...claims, ...more })
      .setProtectedHeader({ alg: 'RS256', kid: 'one', typ })
      .setIssuer(url)
      .setAudience(aud)
      .setIssuedAt()
      .setExpirationTime('10m')
      .sign(privateKey);

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<unknown> => {
    const { pathname, searchParams } = new URL(request.url ?? '', url);
    if (pathname === '/.well-known/openid-configuration') {
      return json(response, 200, {
        issuer: url,
        authorization_endpoint: `${url}/authorize`,
        token_endpoint: `${url}/token`,
        jwks_uri: `${url}/jwks`,
        end_session_endpoint: `${url}/sign-out`,
      });
    }
    if (pathname === '/jwks') return json(response, 200, { keys: [jwk] });
    if (pathname === '/sign-out') {
      signOuts.push(searchParams);
      return response.writeHead(302, { location: searchParams.get('post_logout_redirect_uri') ?? url }).end();
    }
    if (pathname === '/authorize') {
      const redirect = searchParams.get('redirect_uri') ?? '';
      const challenge = searchParams.get('code_challenge') ?? '';
      if (searchParams.get('code_challenge_method') !== 'S256' || searchParams.get('client_id') !== clientId) {
        return json(response, 400, { error: 'invalid_request' });
      }
      const code = randomUUID();
      codes.set(code, { challenge, redirect, nonce: searchParams.get('nonce') });
      const back = new URL(redirect);
      back.searchParams.set('code', code);
      back.searchParams.set('state', searchParams.get('state') ?? '');
      return response.writeHead(302, { location: back.href }).end();
    }
    if (pathname !== '/token') return json(response, 404, {});
    let text = '';
    for await (const chunk of request) text += String(chunk);
    const form = new URLSearchParams(text);
    const known = codes.get(form.get('code') ?? '');
    codes.delete(form.get('code') ?? '');
    const proof = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (!known || proof !== known.challenge || form.get('redirect_uri') !== known.redirect) {
      exchanges.refused += 1;
      return json(response, 400, { error: 'invalid_grant' });
    }
    exchanges.granted += 1;
    return json(response, 200, {
      token_type: 'Bearer',
      expires_in: 600,
      access_token: await token('at+jwt', audience, {}),
      id_token: await token('JWT', clientId, known.nonce === null ? {} : { nonce: known.nonce }),
    });
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    exchanges,
    signOuts,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
