import { Controller, Get, Query } from '@nestjs/common';
import { ClaimNotFound } from '../contracts/index.js';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Queries } from '#platform/cqrs';
import { ApiProblems, IdParam } from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
import { GetApproval } from '../queries/get-approval.js';
import { GetOwnPayment } from '../queries/get-own-payment.js';
import { ApprovalQuery, ApprovalResponse, toApprovalView } from './offer.dto.js';
import {
  OwnPaymentResponse,
  PolicyholderDraftResponse,
  toOwnPaymentView,
  toPolicyholderDraft,
} from './own-payment.dto.js';

@ApiTags('Claims')
@Controller('v1/claims/:id/own-payment')
@RequirePermission('invoices:read')
@ApiProblems(400, ClaimNotFound)
export class ClaimController {
  constructor(private readonly queries: Queries) {}

  @Get()
  @ApiOperation({
    summary: 'Get the own payment of a claim',
    description:
      'Returns what the policyholder owes for the documents of a claim, what each document takes of it, and what is ' +
      'left of the deductible. `id` is Scalepoint’s id of the claim, or the id of one of its cases.',
  })
  @ApiOkResponse({ type: OwnPaymentResponse })
  async ownPayment(@CurrentPrincipal() { companyId }: Principal, @IdParam() id: string) {
    return toOwnPaymentView(await this.queries.execute(new GetOwnPayment(companyId, id)));
  }

  @Get('draft')
  @ApiOperation({
    summary: 'Get the policyholder’s invoice as a draft',
    description:
      'Returns the policyholder’s invoice as a draft with Danish lines: the own payment of all posted documents of the ' +
      'claim. Saves nothing; the ERP books it.',
  })
  @ApiOkResponse({ type: PolicyholderDraftResponse })
  async draft(@CurrentPrincipal() { companyId }: Principal, @IdParam() id: string) {
    return toPolicyholderDraft(await this.queries.execute(new GetOwnPayment(companyId, id)));
  }
}

@ApiTags('Claims')
@Controller('v1/cases/:id/approval')
@RequirePermission('invoices:read')
@ApiProblems(400, ClaimNotFound)
export class ApprovalController {
  constructor(private readonly queries: Queries) {}

  @Get()
  @ApiOperation({
    summary: 'Get the approved amount of a case',
    description:
      'Returns what the insurer approved for the tasks of a case with the history, beside what is posted and what is left. ' +
      'With `taskId` of one task of the case.',
  })
  @ApiOkResponse({ type: ApprovalResponse })
  async approval(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @Query() { taskId }: ApprovalQuery,
  ) {
    return toApprovalView(await this.queries.execute(new GetApproval(companyId, id, taskId ?? null)));
  }
}
