import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Config } from '#platform/config';
import { HttpRefusal, TextField } from '#platform/http';
import { demoIssuer, Public } from '#platform/identity';
import { DEMO_COMPANIES, DEMO_USERS } from '../../../product/src/demo-users.js';

class SessionRequest {
  @TextField({ max: 50, example: 'anna' }) readonly user!: string;
}

const NAMES = new Map<string, string>(Object.values(DEMO_COMPANIES).map(({ id, name }) => [id, name]));

/** Signs the console in as a demo user. Outside the demo there are none, so sign-in always fails here. */
@ApiExcludeController()
@Controller('console-session')
@Public()
export class ConsoleSessionController {
  constructor(private readonly config: Config) {}

  @Get('config')
  show() {
    return {
      oidc: this.config.consoleSignIn,
      demoUsers: this.users().map(({ user, name, companyId }) => ({ user, name, company: NAMES.get(companyId) ?? '' })),
    };
  }

  @Post()
  @HttpCode(200)
  async signIn(@Body() { user }: SessionRequest): Promise<{ token: string }> {
    const claims = this.users().find((candidate) => candidate.user === user);
    if (!claims) throw new HttpRefusal(404);
    return { token: await (await demoIssuer(this.config)).sign(claims) };
  }

  private users(): typeof DEMO_USERS {
    const { demo, production } = this.config;
    return demo && !production ? DEMO_USERS : [];
  }
}
