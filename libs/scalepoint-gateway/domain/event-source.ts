import { Aggregate } from '#shared-kernel';
import { EventSourceSetV1 } from '../contracts/index.js';

/** The event feed at Scalepoint that is read for a company. Its id is the company's. */
export class EventSource extends Aggregate {
  static override readonly stream = 'scalepoint-gateway.event-source';

  /** Whose feed it is, as Scalepoint names it in the address. */
  tenant!: string;
  active!: boolean;

  private constructor() {
    super();
  }

  static of(companyId: string): EventSource {
    return Object.assign(new EventSource(), { companyId, id: companyId, version: 0 });
  }

  set(tenant: string, active: boolean): void {
    if (this.version > 0 && this.tenant === tenant && this.active === active) return;
    Object.assign(this, { tenant, active });
    this.record(new EventSourceSetV1({ companyId: this.companyId, active }));
  }
}

export abstract class EventSources {
  /** A new one when the company never had any; locked for change. */
  abstract of(companyId: string): Promise<EventSource>;
  abstract add(source: EventSource): void;
}
