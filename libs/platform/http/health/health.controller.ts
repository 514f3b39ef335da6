import { setTimeout } from 'node:timers/promises';
import { Controller, Get, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Public } from '#platform/identity';
import { ApiProblems } from '../openapi/api-problems.js';
import { HttpRefusal } from '../problems/http-refusal.js';
import { Draining } from './draining.js';
import { ReadinessProbe } from './readiness-probe.js';

const PATIENCE_MS = 2000;

class Health {
  @ApiProperty({ enum: ['live', 'ready'] })
  readonly status!: string;

  @ApiProperty({ type: [String], required: false, description: 'Path of the request' })
  readonly checked?: string[];
}

@ApiTags('Health')
@Public()
@Controller('health')
export class HealthController implements OnApplicationBootstrap {
  private readonly logger = new Logger(HealthController.name);
  private probes: ReadinessProbe[] = [];

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly draining: Draining,
  ) {}

  onApplicationBootstrap(): void {
    const instances = this.discovery.getProviders().map(({ instance }) => instance as unknown);
    this.probes = [...new Set(instances)].filter((instance) => instance instanceof ReadinessProbe);
  }

  @Get('live')
  @ApiOperation({ summary: 'Check that the process runs', description: 'Returns 200 while the process is running.' })
  @ApiOkResponse({ type: Health })
  live(): Health {
    return { status: 'live' };
  }

  @Get('ready')
  @ApiOperation({
    summary: 'Check that the product is ready',
    description: 'Also checks the database. A 503 names what is unavailable; without a name the process is ending.',
  })
  @ApiOkResponse({ type: Health })
  @ApiProblems(503, notReady(['database']))
  async ready(): Promise<Health> {
    if (this.draining.isBegun) throw new HttpRefusal(503);
    const results = await Promise.all(this.probes.map((probe) => this.failureOf(probe)));
    const failed = results.filter((name) => name !== null);
    if (failed.length > 0) {
      throw notReady(failed);
    }
    return { status: 'ready', checked: this.probes.map(({ name }) => name) };
  }

  private async failureOf(probe: ReadinessProbe): Promise<string | null> {
    const patience = new AbortController();
    const tooLate = setTimeout(PATIENCE_MS, undefined, { signal: patience.signal }).then(() => {
      throw new Error(`No response within ${PATIENCE_MS} ms`);
    });
    try {
      await Promise.race([probe.check(), tooLate]);
      return null;
    } catch (error) {
      this.logger.warn(`${probe.name} is not ready`, error);
      return probe.name;
    } finally {
      tooLate.catch(() => undefined);
      patience.abort();
    }
  }
}

function notReady(failed: readonly string[]): HttpRefusal {
  return new HttpRefusal(503, {
    code: 'platform.not-ready',
    da: `Der er ikke forbindelse til: ${failed.join(', ')}.`,
    en: `No connection to: ${failed.join(', ')}.`,
    facts: { failed },
  });
}
