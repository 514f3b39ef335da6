import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { TaskBriefs } from '#case-intake/contracts';
import { type CompanyProfile, CompanyProfiles } from '#directory/contracts';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import { Clock, LinkExpired, LinkUnknown } from '#shared-kernel';
import { TaskVisits, type VisitKind, type VisitStatus } from '#visits/contracts';

/** What a policyholder sees: the appointment, and nothing else of the task. */
export interface Appointment {
  readonly company: Pick<CompanyProfile, 'name' | 'phone' | 'email'>;
  readonly linkExpiresAt: Date;
  readonly kind: VisitKind;
  readonly status: VisitStatus;
  readonly startsAt: string;
  readonly minutes: number;
  /** Of an employee who is on the way. */
  readonly arrivesAt: string | null;
  /** What the policyholder proposed and the office has not answered. */
  readonly proposedStartsAt: string | null;
}

/** Opens the appointment whose link has this digest. @throws LinkUnknown, LinkExpired */
export class OpenInvitation extends CompanyQuery<Appointment> {
  constructor(
    companyId: string,
    readonly digest: string,
  ) {
    super(companyId);
  }
}

@QueryHandler(OpenInvitation)
export class OpenInvitationHandler implements IQueryHandler<OpenInvitation> {
  constructor(
    private readonly database: Database,
    private readonly visits: TaskVisits,
    private readonly tasks: TaskBriefs,
    private readonly profiles: CompanyProfiles,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, digest }: OpenInvitation): Promise<Appointment> {
    const { rows } = await sql<{ visitId: string; linkExpiresAt: Date }>`
      select visit_id as "visitId", link_expires_at as "linkExpiresAt" from policyholder_page.invitation
       where company_id = ${companyId} and link_digest = ${digest}`.execute(this.database.kysely());
    const [opened] = rows;
    const visit = opened && (await this.visits.visit(companyId, opened.visitId));
    const task = visit && (await this.tasks.of(companyId, visit.taskId));
    if (!opened || !visit || !task || task.erased) throw new LinkUnknown();
    if (opened.linkExpiresAt <= this.clock.now()) throw new LinkExpired();
    const { name, phone, email } = await this.profiles.of(companyId);
    const { kind, startsAt, minutes, arrivesAt, proposedStartsAt } = visit;
    const status = task.status === 'cancelled' && visit.status !== 'made' ? 'cancelled' : visit.status;
    return {
      ...{ company: { name, phone, email }, linkExpiresAt: opened.linkExpiresAt },
      ...{ kind, status, startsAt, minutes, arrivesAt, proposedStartsAt },
    };
  }
}
