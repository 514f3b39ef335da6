import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform/transactions';
import { Ids } from '#shared-kernel';
import { OutgoingTokens } from '#tokens/contracts';
import { ConnectionNotFound, type ScalepointAnswer, ScalepointTasks } from '../contracts/index.js';

/** Sends a test message with the insurer's token. Runs in no transaction, because it makes an outgoing call. */
@Injectable()
export class TestConnection {
  constructor(
    private readonly scalepoint: ScalepointTasks,
    private readonly ids: Ids,
    private readonly unitOfWork: UnitOfWork,
    private readonly outgoing: OutgoingTokens,
  ) {}

  /** @throws ConnectionNotFound if the company has no token for the insurer */
  async test(companyId: string, insurerId: string): Promise<ScalepointAnswer> {
    const token = await this.unitOfWork.read(companyId, () => this.outgoing.of(companyId, insurerId));
    if (!token) throw new ConnectionNotFound();
    const nothing = { scalepointCaseId: null, referenceNumber: null, replyAddress: null };
    const key = this.ids.next();
    const text = 'Test af forbindelsen fra ERP-systemet. Beskeden kræver intet svar.';
    return this.scalepoint.tell(
      companyId,
      { scalepointTaskId: key, insurerId, ...nothing },
      { kind: 'message', text },
      key,
    );
  }
}
