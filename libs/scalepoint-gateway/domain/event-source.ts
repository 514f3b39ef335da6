import { Aggregate } from '#shared-kernel';
import { EventSourceNeedsTenant, EventSourceSetV1 } from '../contracts/index.js';

/** The Scalepoint event feed that is polled for a company. It has the id of the company. */
export class EventSource extends Aggregate {
  static override readonly stream = 'scalepoint-gateway.event-source';

  /** Scalepoint's name of the feed's owner, as used in the URL. */
  tenant!: string;
  active!: boolean;

  private constructor() {
    super();
  }

  static of(companyId: string): EventSource {
    return Object.assign(new EventSource(), { companyId, id: companyId, version: 0 });
  }

  /** Without a tenant there is nothing to poll: that is accepted only while none was ever set. @throws EventSourceNeedsTenant */
  set(tenant: string | null, active: boolean): void {
    if (this.version > 0 && this.tenant === tenant && this.active === active) return;
    if (tenant === null && this.version === 0 && !active) return;
    if (tenant === null) throw new EventSourceNeedsTenant();
    Object.assign(this, { tenant, active });
    this.record(new EventSourceSetV1({ companyId: this.companyId, active }));
  }
}

export abstract class EventSources {
  /** Returns a new source if the company has none. Locks it for update. */
  abstract of(companyId: string): Promise<EventSource>;
  abstract add(source: EventSource): void;
}
