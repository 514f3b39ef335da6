import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { HttpRefusal } from '#platform/http';
import { Companies } from '#platform/tenancy';
import { INTAKE_ROUTE } from './intake-route.js';

/** Long enough that Scalepoint does not fill its log, short enough that tasks come soon after the company is resumed. */
const RETRY_AFTER_SECONDS = 300;

/** Asks Scalepoint to keep the messages to a suspended company and send them again, before a body is read; see ADR 36. */
@Injectable()
export class SuspendedCompanies implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost<FastifyAdapter>,
    private readonly companies: Companies,
  ) {}

  onModuleInit(): void {
    this.host.httpAdapter.getInstance().addHook('onRequest', async (request) => {
      if (request.routeOptions.url !== INTAKE_ROUTE) return;
      const { companyKey } = request.params as { companyKey: string };
      const company = await this.companies.withKey(companyKey);
      if (company?.suspended) throw companyIsSuspended();
    });
  }
}

export function companyIsSuspended(): HttpRefusal {
  return new HttpRefusal(503, {
    code: 'gateway.company-suspended',
    da: `Firmaet er sat i bero og modtager intet lige nu. Gem beskeden, og send den igen om ${RETRY_AFTER_SECONDS} sekunder.`,
    en: `The company is suspended and accepts nothing right now. Keep the message and send it again in ${RETRY_AFTER_SECONDS} seconds.`,
    facts: { retryAfterSeconds: RETRY_AFTER_SECONDS },
  });
}
