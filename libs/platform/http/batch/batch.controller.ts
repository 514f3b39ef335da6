import { text } from 'node:stream/consumers';
import { Controller, Get, Query, Req } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { PERMISSIONS, RequirePermission, WhileModuleIsOff } from '#platform/identity';
import { ApiProblems } from '../openapi/api-problems.js';
import { CurrentLanguage } from '../problems/current-language.js';
import { HttpRefusal } from '../problems/http-refusal.js';
import type { Language } from '../problems/language.js';
import { problemOf } from '../problems/problem.js';
import { BatchQuery, BatchResponse, type ReadResponse } from './batch.dto.js';

/** A batch in a batch would have no end. */
const MAY_BE_READ = /^\/v1\/(?!batch(?:\/|$))/;
const JSON_TYPE = /^application\/(?:problem\+)?json\b/;

/**
 * Answers several reads with one request. Each takes the same way as one of its own, so that it is authenticated, limited,
 * checked for its permission, logged and measured like any other.
 */
@ApiTags('Several at once')
@Controller('v1/batch')
@WhileModuleIsOff()
@RequirePermission(...PERMISSIONS)
export class BatchController {
  constructor(private readonly host: HttpAdapterHost<FastifyAdapter>) {}

  @Get()
  @ApiOperation({
    summary: 'Get several resources',
    description:
      'Answers up to 20 GETs in one response, each with its own status: a page that shows several things has them loaded again with one request. Each one needs its own permission and counts towards the rate limit. Files, exports and streams are refused.',
  })
  @ApiOkResponse({ type: BatchResponse })
  @ApiProblems(notInBatch())
  async read(
    @Req() request: FastifyRequest,
    @Query() { path }: BatchQuery,
    @CurrentLanguage() language: Language,
  ): Promise<BatchResponse> {
    return { answers: await Promise.all(path.map((one) => this.one(one, request, language))) };
  }

  private async one(path: string, request: FastifyRequest, language: Language): Promise<ReadResponse> {
    const refused = () => {
      const body = problemOf(notInBatch(), language);
      return { path, status: body.status, etag: null, body };
    };
    // Dots in a path lead out of it.
    const { pathname, search } = new URL(path, 'http://localhost');
    if (!MAY_BE_READ.test(pathname)) return refused();
    const { authorization, traceparent, 'accept-language': acceptLanguage } = request.headers;
    const answer = await this.host.httpAdapter.getInstance().inject({
      method: 'GET',
      url: pathname + search,
      remoteAddress: request.ip,
      headers: {
        'x-correlation-id': request.id,
        ...(authorization !== undefined && { authorization }),
        ...(traceparent !== undefined && { traceparent }),
        ...(acceptLanguage !== undefined && { 'accept-language': acceptLanguage }),
      },
      payloadAsStream: true,
    });
    const { 'content-type': type, etag } = answer.headers;
    // What has no end, or does not fit into memory, is not read.
    if (!JSON_TYPE.test(String(type))) {
      answer.raw.res.destroy();
      return refused();
    }
    const body = JSON.parse(await text(answer.stream())) as object | null;
    return { path, status: answer.statusCode, etag: typeof etag === 'string' ? etag : null, body };
  }
}

function notInBatch(): HttpRefusal {
  return new HttpRefusal(400, {
    code: 'http.not-in-a-batch',
    da: 'Adressen svarer ikke med JSON. Kald den alene, uden om /v1/batch.',
    en: 'The address does not answer with JSON. Call it alone, not through /v1/batch.',
  });
}
