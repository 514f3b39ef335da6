import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { Body, Controller, Delete, Get, HttpCode, Post, Put, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '#platform/config';
import { HttpRefusal, TextField } from '#platform/http';
import { demoIssuer, NotAuthenticated, Public, WhileModuleIsOff } from '#platform/identity';
import { DEMO_COMPANIES, DEMO_USERS } from '../../../product/src/demo-users.js';
import { SessionCookie } from './session-cookie.js';

class SessionRequest {
  @TextField({ max: 50, example: 'anna' }) readonly user!: string;
}

const BRAND_MARK_PATH = 'console-session/mark';
const NAMES = new Map<string, string>(Object.values(DEMO_COMPANIES).map(({ id, name }) => [id, name]));

/**
 * Lets a browser keep its session over reloads and new tabs, in a cookie that no script can read (docs/adr/0039), and
 * signs the console in as a demo user. Outside the demo there are no such users, so that always fails here.
 */
@ApiExcludeController()
@Controller('console-session')
@Public()
@WhileModuleIsOff()
export class ConsoleSessionController {
  private readonly cookie: SessionCookie;

  constructor(private readonly config: Config) {
    this.cookie = new SessionCookie({ secure: config.production });
  }

  @Get('config')
  show() {
    const { brandName: name, brandMarkFile } = this.config;
    return {
      brand: { name, mark: brandMarkFile === null ? null : `/${BRAND_MARK_PATH}` },
      oidc: this.config.consoleSignIn,
      demoUsers: this.users().map(({ user, name, companyId }) => ({ user, name, company: NAMES.get(companyId) ?? '' })),
    };
  }

  /** The mark of the ERP, from this origin, because pages may load nothing from others. */
  @Get('mark')
  async mark(@Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const mark = this.config.brandMarkFile;
    if (mark === null) throw new HttpRefusal(404);
    const type = extname(mark).toLowerCase() === '.png' ? 'image/png' : 'image/svg+xml';
    void reply.header('cache-control', 'public, max-age=3600');
    return new StreamableFile(await readFile(mark), { type });
  }

  @Post()
  @HttpCode(200)
  async signIn(@Body() { user }: SessionRequest): Promise<{ token: string }> {
    const claims = this.users().find((candidate) => candidate.user === user);
    if (!claims) throw new HttpRefusal(404);
    return { token: await (await demoIssuer(this.config)).sign(claims) };
  }

  /** The token of this browser's session, to a page that was loaded again; the API still checks it at each request. */
  @Get('token')
  restore(@Req() { headers }: FastifyRequest): { token: string | null } {
    return { token: this.cookie.read(headers.cookie) };
  }

  /** Keeps the token of this very request, so that only a caller who has it can set it. */
  @Put('token')
  @HttpCode(204)
  keep(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): void {
    const { principal, authenticationFailure, headers } = request;
    if (!principal) throw authenticationFailure ?? new NotAuthenticated('missing');
    const token = (headers.authorization ?? '').replace(/^Bearer +/i, '').trim();
    void reply.header('set-cookie', this.cookie.keep(token, principal.expiresAt));
  }

  @Delete('token')
  @HttpCode(204)
  forget(@Res({ passthrough: true }) reply: FastifyReply): void {
    void reply.header('set-cookie', this.cookie.forget());
  }

  private users(): typeof DEMO_USERS {
    const { demo, production, consoleSignIn } = this.config;
    // There is one way to sign in: with an issuer for the console, its users are those of the issuer.
    return demo && !production && !consoleSignIn ? DEMO_USERS : [];
  }
}
