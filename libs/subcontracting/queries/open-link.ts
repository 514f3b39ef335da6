import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { type TaskBrief, TaskBriefs, type TaskFileFacts, TaskFiles } from '#case-intake/contracts';
import { type CompanyProfile, CompanyProfiles } from '#directory/contracts';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import { Clock, LinkExpired, LinkUnknown } from '#shared-kernel';
import type { SubcontractPrice, SubcontractState } from '../contracts/index.js';

interface Opened {
  readonly id: string;
  readonly taskId: string;
  readonly terms: {
    readonly text: string;
    readonly fileIds: readonly string[];
    readonly deadline: string | null;
    readonly price: SubcontractPrice;
    readonly showsAddress: boolean;
    readonly showsContact: boolean;
  };
  readonly state: SubcontractState;
  readonly expiresAt: Date;
  readonly receivedFileIds: readonly string[];
}

/** What the holder of a link sees. Nothing of the task but what the office ticked. */
export interface HandedWork {
  readonly state: SubcontractState | 'cancelled';
  readonly company: Pick<CompanyProfile, 'name' | 'phone' | 'email'>;
  readonly linkExpiresAt: Date;
  /** Null when there is nothing to do any more: the work was withdrawn, or the task cancelled. */
  readonly work: {
    readonly number: string | null;
    readonly text: string;
    readonly deadline: string | null;
    readonly price: SubcontractPrice;
    readonly address: TaskBrief['address'];
    readonly contact: { readonly name: string | null; readonly phones: readonly string[] } | null;
    readonly files: readonly TaskFileFacts[];
    readonly sentFiles: readonly TaskFileFacts[];
    readonly comments: readonly { by: 'office' | 'subcontractor'; text: string; writtenAt: Date }[];
  } | null;
}

/** Opens the subcontract whose link has this digest. @throws LinkUnknown, LinkExpired */
export class OpenLink extends CompanyQuery<HandedWork> {
  constructor(
    companyId: string,
    readonly digest: string,
  ) {
    super(companyId);
  }
}

@QueryHandler(OpenLink)
export class OpenLinkHandler implements IQueryHandler<OpenLink> {
  constructor(
    private readonly database: Database,
    private readonly tasks: TaskBriefs,
    private readonly files: TaskFiles,
    private readonly profiles: CompanyProfiles,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, digest }: OpenLink): Promise<HandedWork> {
    const opened = await openedBy(this.database, companyId, digest, this.clock.now());
    const { name, phone, email } = await this.profiles.of(companyId);
    const task = await this.tasks.of(companyId, opened.taskId);
    const hasEnded = !task || task.erased || task.status === 'cancelled';
    const state: HandedWork['state'] = hasEnded && opened.state !== 'withdrawn' ? 'cancelled' : opened.state;
    const shown = { state, company: { name, phone, email }, linkExpiresAt: opened.expiresAt };
    if (hasEnded || opened.state === 'withdrawn') return { ...shown, work: null };
    return { ...shown, work: await this.workOf(companyId, opened, task) };
  }

  private async workOf(companyId: string, { id, taskId, terms, receivedFileIds }: Opened, task: TaskBrief) {
    const { text, fileIds, deadline, price, showsAddress, showsContact } = terms;
    const { rows: comments } = await sql<{ by: 'office' | 'subcontractor'; text: string; writtenAt: Date }>`
      select written_by as by, text, written_at as "writtenAt" from subcontracting.comment
       where company_id = ${companyId} and subcontract_id = ${id} order by id`.execute(this.database.kysely());
    const { name, phones } = task.policyholder;
    return {
      ...{ number: task.referenceNumber ?? task.scalepointCaseNumber, text, deadline, price, comments },
      address: showsAddress ? task.address : null,
      contact: showsContact ? { name, phones } : null,
      files: await this.files.facts(companyId, taskId, fileIds),
      sentFiles: await this.files.facts(companyId, taskId, receivedFileIds),
    };
  }
}

/** @throws LinkUnknown, LinkExpired */
export async function openedBy(database: Database, companyId: string, digest: string, now: Date): Promise<Opened> {
  const { rows } = await sql<Opened>`
    select id, task_id as "taskId", terms, state, link_expires_at as "expiresAt", received_file_ids as "receivedFileIds"
      from subcontracting.subcontract
     where company_id = ${companyId} and link_digest = ${digest}`.execute(database.kysely());
  const [opened] = rows;
  if (!opened) throw new LinkUnknown();
  if (opened.expiresAt <= now) throw new LinkExpired();
  return opened;
}
