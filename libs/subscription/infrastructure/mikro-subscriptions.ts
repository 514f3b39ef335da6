import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Money } from '#shared-kernel';
import { Database } from '#platform/persistence';
import { ModuleStatus } from '../contracts/index.js';
import type { MonthCharge } from '../domain/month-charge.js';
import { PriceList } from '../domain/price-list.js';
import { Prices } from '../domain/prices.js';
import type { Subscription } from '../domain/subscription.js';
import { Subscriptions } from '../domain/subscriptions.js';
import { SubscriptionMapping } from './subscription.mapping.js';

@Injectable()
export class MikroSubscriptions extends Subscriptions {
  constructor(
    private readonly em: EntityManager,
    private readonly database: Database,
  ) {
    super();
  }

  async find(companyId: string): Promise<Subscription | undefined> {
    const found = await this.em.findOne<Subscription>(
      SubscriptionMapping,
      { companyId, id: companyId },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    return found ?? undefined;
  }

  add(subscription: Subscription): void {
    this.em.persist(subscription);
  }

  async addCharges(charges: readonly MonthCharge[]): Promise<void> {
    if (charges.length === 0) return;
    const rows = charges.map(
      ({ companyId, id, periodStart, periodEnd, price }) =>
        sql`(${companyId}, ${id}, ${periodStart}, ${periodEnd}, ${price.toDecimal()}::numeric)`,
    );
    await sql`insert into subscription.charge (company_id, id, period_start, period_end, amount)
      values ${sql.join(rows)}`.execute(this.database.kysely());
  }
}

@Injectable()
export class SqlPrices extends Prices {
  constructor(private readonly database: Database) {
    super();
  }

  async list(): Promise<PriceList> {
    const { rows } = await sql<{ valid_from: string; amount: string }>`
      select valid_from::text, amount::text from subscription.price`.execute(this.database.kysely());
    return PriceList.of(
      rows.map(({ valid_from: validFrom, amount }) => ({ validFrom, price: Money.fromDecimal(amount) })),
    );
  }
}

@Injectable()
export class SqlModuleStatus extends ModuleStatus {
  constructor(private readonly database: Database) {
    super();
  }

  async isActive(companyId: string): Promise<boolean> {
    return (await this.activeAmong([companyId])).has(companyId);
  }

  async activeAmong(companyIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.run<{ company_id: string }>(
      `select company_id from subscription.subscription where company_id = any ($1) and status = 'active'`,
      [companyIds],
    );
    return new Set(rows.map((row) => row.company_id));
  }
}
