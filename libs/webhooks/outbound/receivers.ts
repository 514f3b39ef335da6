import { isIP } from 'node:net';
import { Injectable } from '@nestjs/common';
import { Agent } from 'undici';
import { Config } from '#platform/config';
import { AddressRefused, isPublicAddress, lookupPublic } from '#platform/egress';
import { UrlIsNotUsable } from '../domain/webhook-errors.js';
import { ReceiverRules } from '../domain/webhook-secrets.js';

const CONNECT_MS = 5_000;
// As many connections to a host as there are calls, which are limited elsewhere: companies may share a receiver's host.
const settings = { pipelining: 0, maxHeaderSize: 16_384 };

/**
 * Allowed receivers: any public address over https, and those that the operator listed, even in a private network and
 * over http.
 */
@Injectable()
export class Receivers extends ReceiverRules {
  private readonly open = new Agent({ ...settings, connect: { timeout: CONNECT_MS } });
  private readonly guarded = new Agent({ ...settings, connect: { timeout: CONNECT_MS, lookup: lookupPublic } });

  constructor(private readonly config: Config) {
    super();
  }

  check(url: string): void {
    if (!URL.canParse(url)) throw new UrlIsNotUsable();
    const { protocol, username, password, hash } = new URL(url);
    const isSafe = protocol === 'https:' || (protocol === 'http:' && this.isNamed(new URL(url)));
    if (!isSafe || username || password || hash) throw new UrlIsNotUsable();
  }

  /**
   * The connections to a receiver. Addresses are checked again here, because DNS may change.
   * @throws AddressRefused, also later, when the name is resolved
   */
  connectionsTo(url: URL): Agent {
    if (this.isNamed(url)) return this.open;
    const host = url.hostname.replace(/^\[|\]$/g, '');
    // Literal IP addresses are not looked up, so they are checked here.
    if (url.protocol !== 'https:' || (isIP(host) && !isPublicAddress(host))) throw new AddressRefused();
    return this.guarded;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.open.close();
    await this.guarded.close();
  }

  private isNamed({ host, hostname }: URL): boolean {
    return [host, hostname].some((name) => this.config.webhookPrivateHosts.includes(name));
  }
}
