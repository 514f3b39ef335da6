import { Injectable } from '@nestjs/common';
import { Ids } from '#shared-kernel';
import { type ScalepointAnswer, ScalepointTasks } from '../contracts/index.js';

/** Whether a message with the insurer's token gets through. It calls outside, so it runs in no transaction. */
@Injectable()
export class TestConnection {
  constructor(
    private readonly scalepoint: ScalepointTasks,
    private readonly ids: Ids,
  ) {}

  test(companyId: string, insurerId: string): Promise<ScalepointAnswer> {
    const nothing = { claimId: null, referenceNumber: null, replyAddress: null };
    const key = this.ids.next();
    const text = 'Test af forbindelsen fra ERP-systemet. Beskeden kræver intet svar.';
    return this.scalepoint.tell(companyId, { taskId: key, insurerId, ...nothing }, { kind: 'message', text }, key);
  }
}
