import { Inject, Injectable, Optional } from '@nestjs/common';
import { CompiledQuery } from 'kysely';
import { type GaugeValue, Metrics } from '#platform/observability';
import { Database } from '#platform/persistence';
import { Companies } from '#platform/tenancy';
import { UnitOfWork } from '#platform/transactions';

export interface CompanyGauge {
  readonly name: string;
  readonly help: string;
  /** The one label, whose values are few; null for none. */
  readonly label: string | null;
  /** How figures of companies are put together. */
  readonly over: 'sum' | 'max';
  /** Selects `label` and `value`, of all rows that the transaction sees. */
  readonly sql: string;
}

interface Row {
  readonly gauge: string;
  readonly label: string;
  readonly value: number;
}

/** Row level security parses the list of companies for each row, so long lists are expensive. */
const MAX_COMPANIES_AT_ONCE = 50;
/** Scrapes in between get the same figures. */
const FRESH_MS = 10_000;

/**
 * Figures of all companies for a scrape, without telling the companies apart. Every process that is scraped tells the same, so
 * take their maximum. All gauges are read together.
 */
@Injectable()
export class CompanyGauges {
  private readonly gauges: CompanyGauge[] = [];
  private read: { readonly rows: Promise<readonly Row[]>; readonly until: number } | null = null;

  constructor(
    private readonly database: Database,
    private readonly companies: Companies,
    private readonly unitOfWork: UnitOfWork,
    @Optional() @Inject(Metrics) private readonly metrics: Metrics | null,
  ) {}

  add(...gauges: CompanyGauge[]): void {
    this.gauges.push(...gauges);
    for (const { name, help, label, over } of gauges) {
      this.metrics?.gauge(name, help, label === null ? [] : [label], async () =>
        valuesOf(await this.rows(), { name, label, over }),
      );
    }
  }

  private rows(): Promise<readonly Row[]> {
    const now = performance.now();
    if (!this.read || this.read.until <= now) this.read = { rows: this.readAll(), until: now + FRESH_MS };
    return this.read.rows;
  }

  private async readAll(): Promise<readonly Row[]> {
    const ids = await this.companies.openIds();
    const selects = this.gauges.map(
      ({ name, sql }) => `select '${name}' as gauge, label::text, value::float8 from (${sql}) figure`,
    );
    const query = CompiledQuery.raw(selects.join(' union all '));
    const rows: Row[] = [];
    for (let from = 0; from < ids.length; from += MAX_COMPANIES_AT_ONCE) {
      const some = ids.slice(from, from + MAX_COMPANIES_AT_ONCE);
      const found = await this.unitOfWork.runTogether(some, () => this.database.kysely().executeQuery(query));
      rows.push(...(found.rows as Row[]));
    }
    return rows;
  }
}

function valuesOf(
  rows: readonly Row[],
  { name, label, over }: Pick<CompanyGauge, 'name' | 'label' | 'over'>,
): GaugeValue[] {
  const values = new Map<string, number>();
  for (const row of rows) {
    if (row.gauge !== name) continue;
    const known = values.get(row.label) ?? 0;
    values.set(row.label, over === 'sum' ? known + row.value : Math.max(known, row.value));
  }
  return [...values].map(([of, value]) => ({ labels: label === null ? {} : { [label]: of }, value }));
}
