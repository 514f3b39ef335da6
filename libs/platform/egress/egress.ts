import { isIP } from 'node:net';
import { Agent, request } from 'undici';
import { Spans } from '#platform/observability';
import { AddressRefused, isPublicAddress, lookupPublic } from './public-address.js';

export interface EgressOptions {
  /** `host` (any port) or `host:port` that the operator allows even in a private network. */
  readonly privateHosts: readonly string[];
  readonly largestBytes: number;
  /** Time limit for everything: DNS, redirects and the whole body. */
  readonly timeoutMs: number;
  /** Whether to accept a media type (without its parameters, lower case). */
  readonly accepts: (mediaType: string) => boolean;
}

export type Fetched =
  | { readonly outcome: 'fetched'; readonly content: Buffer; readonly mediaType: string }
  /** Whether a retry would fail in the same way. */
  | {
      readonly outcome: 'refused';
      readonly why: 'address' | 'url' | 'too-large' | 'media-type' | 'not-there' | 'redirects';
    }
  | {
      readonly outcome: 'failed';
      readonly why: 'timed-out' | 'unreachable' | 'server-error' | 'broken' | 'page';
    };

const MAX_REDIRECTS = 3;
const CONNECT_MS = 5_000;
const UNREACHABLE = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/**
 * Fetches URLs given by outsiders, over http or https, from the public internet only. The address is checked when the
 * connection is made, and again for every redirect, so that neither DNS nor a redirect can reach this process's
 * network.
 */
export class Egress {
  private readonly open = new Agent({ connect: { timeout: CONNECT_MS }, maxHeaderSize: 16_384 });
  private readonly guarded = new Agent({
    connect: { timeout: CONNECT_MS, lookup: lookupPublic },
    maxHeaderSize: 16_384,
  });

  constructor(private readonly options: EgressOptions) {}

  /** Never throws because of the address or the remote server. Outsiders choose that server, so it is not told the trace. */
  async fetch(address: string): Promise<Fetched> {
    if (!URL.canParse(address)) return { outcome: 'refused', why: 'url' };
    return Spans.call({ method: 'GET', peer: 'attachment', url: new URL(address) }, async (_trace, span) => {
      const fetched = await this.follow(address);
      if (fetched.outcome !== 'fetched') span?.set({ 'error.type': fetched.why });
      return fetched;
    });
  }

  private async follow(address: string): Promise<Fetched> {
    const signal = AbortSignal.timeout(this.options.timeoutMs);
    try {
      let url = address;
      for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
        const answer = await this.get(url, signal);
        if (typeof answer !== 'string') return answer;
        url = new URL(answer, url).href;
      }
      return { outcome: 'refused', why: 'redirects' };
    } catch (error) {
      return outcomeOf(error, signal.aborted);
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.open.close(), this.guarded.close()]);
  }

  /** The response, or the address of a redirect. */
  private async get(address: string, signal: AbortSignal): Promise<Fetched | string> {
    if (!URL.canParse(address)) return { outcome: 'refused', why: 'url' };
    const url = new URL(address);
    if (!/^https?:$/.test(url.protocol) || url.username || url.password) return { outcome: 'refused', why: 'url' };
    const { statusCode, headers, body } = await request(url, {
      dispatcher: this.connectionsTo(url),
      signal,
      headers: { accept: '*/*', 'accept-encoding': 'identity' },
    });
    const { location } = headers;
    const length = Number(headers['content-length'] ?? 0);
    const mediaType = String(headers['content-type'] ?? 'application/octet-stream')
      .split(';')[0]!
      .trim()
      .toLowerCase();
    const isPage = /^(?:text\/html|application\/xhtml\+xml)$/.test(mediaType) && !this.options.accepts(mediaType);
    const refusal =
      refusalOf(statusCode, isPage) ?? (statusCode === 200 ? this.refusalOfContent(length, mediaType) : null);
    if (statusCode !== 200 || refusal) {
      body.on('error', () => undefined).destroy();
      if (statusCode >= 300 && statusCode < 400 && typeof location === 'string') return location;
      return refusal ?? { outcome: 'failed', why: 'server-error' };
    }
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of body as AsyncIterable<Buffer>) {
      size += chunk.length;
      // Leaving the loop closes the connection instead of waiting for bytes beyond the limit.
      if (size > this.options.largestBytes) return { outcome: 'refused', why: 'too-large' };
      chunks.push(chunk);
    }
    return { outcome: 'fetched', content: Buffer.concat(chunks), mediaType };
  }

  private refusalOfContent(length: number, mediaType: string): Fetched | null {
    if (length > this.options.largestBytes) return { outcome: 'refused', why: 'too-large' };
    return this.options.accepts(mediaType) ? null : { outcome: 'refused', why: 'media-type' };
  }

  private connectionsTo({ host, hostname }: URL): Agent {
    if ([host, hostname].some((name) => this.options.privateHosts.includes(name))) return this.open;
    const literal = hostname.replace(/^\[|\]$/g, '');
    // Literal IP addresses are not looked up, so they are checked here.
    if (isIP(literal) && !isPublicAddress(literal)) throw new AddressRefused();
    return this.guarded;
  }
}

/** A page in place of a file may come from a proxy or a sign-in on the way; only 404 and 410 say that there is no file. */
function refusalOf(status: number, isPage: boolean): Fetched | null {
  if (isPage && status < 500 && status !== 404 && status !== 410 && (status < 300 || status >= 400)) {
    return { outcome: 'failed', why: 'page' };
  }
  const isTemporary = status === 408 || status === 425 || status === 429;
  return status >= 400 && status < 500 && !isTemporary ? { outcome: 'refused', why: 'not-there' } : null;
}

function outcomeOf(error: unknown, timedOut: boolean): Fetched {
  if (timedOut) return { outcome: 'failed', why: 'timed-out' };
  const causes = [error, (error as { cause?: unknown }).cause];
  if (causes.some((cause) => cause instanceof AddressRefused)) return { outcome: 'refused', why: 'address' };
  const { code = '' } = error as NodeJS.ErrnoException;
  if (code === 'UND_ERR_CONNECT_TIMEOUT') return { outcome: 'failed', why: 'timed-out' };
  return { outcome: 'failed', why: UNREACHABLE.has(code) ? 'unreachable' : 'broken' };
}
