import { Injectable } from '@nestjs/common';
import {
  type ExpenseLookUp,
  type ExpenseToSubmit,
  type FileForScalepoint,
  type ScalepointAnswer,
  ScalepointExpenses,
  ScalepointTasks,
  type TaskAtScalepoint,
  type TaskNews,
} from '../contracts/index.js';
import { expenseMessage, newsMessage } from '../wire/outgoing.js';
import { FAULTS, lookUpOf } from '../wire/scalepoint-response.js';
import { ScalepointClient } from './scalepoint-client.js';

const EXPENSE = '/ecx/host/api/integration/v2/expense';
const FILE = '/ecx/host/api/integration/v1/file/submitForCase';
const WRITE = 'platform-service-provider:write';
const noToken: ScalepointAnswer = { outcome: 'not-sent', reason: FAULTS.noToken, retryAfterSeconds: null };

@Injectable()
export class HttpScalepointExpenses extends ScalepointExpenses {
  constructor(private readonly client: ScalepointClient) {
    super();
  }

  async submit(companyId: string, expense: ExpenseToSubmit): Promise<ScalepointAnswer> {
    const token = await this.client.tokenFor(companyId, expense.insurerId);
    // The message has no code, so that money can come back after the token was deleted.
    const tenant = token?.alias ?? expense.tenant;
    if (tenant === null) return noToken;
    const message = expenseMessage(expense, tenant, this.client.now);
    const answer = await this.client.noted(companyId, expense.insurerId, () =>
      this.client.postJson(companyId, WRITE, `${EXPENSE}/submit`, message),
    );
    // What answered instead of Scalepoint may have done so after it booked the invoice: ask before sending again.
    const isForeign = answer.outcome === 'not-sent' && answer.reason.code === FAULTS.foreign.code;
    return isForeign ? { outcome: 'unclear', reason: answer.reason } : answer;
  }

  async find(companyId: string, _insurerId: string, scalepointCaseId: string, number: string): Promise<ExpenseLookUp> {
    const question = new URLSearchParams({ number, claimId: scalepointCaseId });
    const exchanged = await this.client.get(companyId, WRITE, `${EXPENSE}?${question.toString()}`);
    if (exchanged.outcome === 'answered') return lookUpOf(exchanged.answer);
    return { outcome: 'cannot-tell', reason: exchanged.reason };
  }
}

@Injectable()
export class HttpScalepointTasks extends ScalepointTasks {
  constructor(private readonly client: ScalepointClient) {
    super();
  }

  async tell(companyId: string, task: TaskAtScalepoint, news: TaskNews, key: string): Promise<ScalepointAnswer> {
    const token = await this.client.tokenFor(companyId, task.insurerId);
    if (!token) return noToken;
    const { action, json } = newsMessage(task, news, key);
    const url = task.replyAddress ?? (this.client.baseUrl && `${this.client.baseUrl}/ws/${action}.action`);
    if (!url) return { outcome: 'not-sent', reason: FAULTS.notConfigured, retryAfterSeconds: null };
    // The URL of an XML task is untrusted input: the code is sent to configured hosts only.
    if (!this.client.allows(url)) return { outcome: 'refused', texts: [FAULTS.hostNotAllowed.da] };
    const fields = { securityToken: token.code, jsonString: JSON.stringify(json) };
    return this.client.noted(companyId, task.insurerId, () => this.client.postForm(companyId, url, fields));
  }

  async sendFile(
    companyId: string,
    { scalepointCaseId, insurerId }: Pick<TaskAtScalepoint, 'scalepointCaseId' | 'insurerId'>,
    file: FileForScalepoint,
    key: string,
  ): Promise<ScalepointAnswer> {
    const token = await this.client.tokenFor(companyId, insurerId);
    if (!token) return noToken;
    if (token.alias === null) return { outcome: 'refused', texts: [FAULTS.noAlias.da] };
    if (scalepointCaseId === null) return { outcome: 'refused', texts: ['Opgaven kom uden Scalepoints id på sagen.'] };
    const message = {
      securityToken: token.code,
      timestamp: this.client.now.toISOString().slice(0, 10),
      payload: {
        id: scalepointCaseId,
        insuranceCompanyAlias: token.alias,
        userEmail: file.scalepointUsername,
        fileName: file.name,
        contentType: file.contentType,
        content: Buffer.from(file.content).toString('base64'),
        messageId: key,
      },
    };
    return this.client.noted(companyId, insurerId, () => this.client.postJson(companyId, WRITE, FILE, message));
  }
}
