import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import { StrayDeliveries, type StrayDelivery } from '../domain/deliveries.js';

const KEPT = 1000;

/** Outside any company's transaction: the table has no company and no wall. */
@Injectable()
export class SqlStrayDeliveries extends StrayDeliveries {
  constructor(private readonly database: Database) {
    super();
  }

  async add({ id, receivedAt, companyKey, reasonCode, size }: StrayDelivery): Promise<void> {
    await this.database.look(sql`
      with oldest as (
        delete from scalepoint_gateway.stray_delivery where id in (
          select id from scalepoint_gateway.stray_delivery order by id desc offset ${KEPT - 1}))
      insert into scalepoint_gateway.stray_delivery (id, received_at, company_key, reason_code, size)
      values (${id}, ${receivedAt}, ${companyKey}, ${reasonCode}, ${size})`);
  }
}
