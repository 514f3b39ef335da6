import { defineEntity, EntityManager, p } from '@mikro-orm/postgresql';
import { Injectable, Module } from '@nestjs/common';
import { CommandHandler, type ICommandHandler, type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { CompanyCommand, ReplicaQuery } from '#platform/cqrs';
import { type LoggedEvent, type OutboundReaction, Reaction } from '#platform/messaging';
import { APP_ROLE, tenantPolicy, Database, tenantPolicies, PersistenceModule } from '#platform/persistence';
import { Aggregate, DomainError, DomainEvent } from '#shared-kernel';

/** A small context of two aggregates, to test the platform itself. */
export const sampleSchema = `
  create schema sample;
  grant usage on schema sample to ${APP_ROLE};
  create table sample.parcel (company_id uuid not null, id uuid not null, version integer not null,
    weight integer not null, secret text, primary key (company_id, id));
  create table sample.label (company_id uuid not null, id uuid not null, version integer not null,
    texts jsonb not null, primary key (company_id, id));
  ${tenantPolicy('sample.parcel')}
  ${tenantPolicy('sample.label')}
  grant select, insert, update, delete on sample.parcel, sample.label to ${APP_ROLE};`;

export class ParcelPacked extends DomainEvent<{ weight: number }> {
  static readonly type = 'sample.parcel-packed.v1';
}

export class ParcelReweighed extends DomainEvent<{ weight: number }> {
  static readonly type = 'sample.parcel-reweighed.v1';
}

export class LabelPrinted extends DomainEvent<{ text: string }> {
  static readonly type = 'sample.label-printed.v1';
}

export class ParcelTooHeavy extends DomainError {
  constructor() {
    super({ code: 'sample.parcel-too-heavy', kind: 'invalid', da: 'For tung', en: 'Too heavy' });
  }
}

export class Parcel extends Aggregate {
  static override readonly stream = 'sample.parcel';

  weight!: number;
  secret!: string | null;

  static pack(companyId: string, id: string, weight: number): Parcel {
    const parcel = Object.assign(new Parcel(), { companyId, id, version: 0, weight, secret: 'open sesame' });
    parcel.record(new ParcelPacked({ weight }));
    return parcel;
  }

  reweigh(weight: number): void {
    if (weight > 1000) throw new ParcelTooHeavy();
    this.weight = weight;
    this.record(new ParcelReweighed({ weight }));
  }
}

export class Label extends Aggregate {
  static override readonly stream = 'sample.label';

  texts!: string[];

  static blank(companyId: string, id: string): Label {
    return Object.assign(new Label(), { companyId, id, version: 0, texts: [] });
  }

  print(text: string): void {
    this.texts = [...this.texts, text];
    this.record(new LabelPrinted({ text }));
  }
}

const aggregate = { companyId: p.uuid().primary(), id: p.uuid().primary(), version: p.integer() };

export const ParcelMapping = defineEntity({
  class: Parcel,
  schema: 'sample',
  tableName: 'parcel',
  ...tenantPolicies,
  properties: { ...aggregate, weight: p.integer(), secret: p.string().nullable().hidden() },
});

export const LabelMapping = defineEntity({
  class: Label,
  schema: 'sample',
  tableName: 'label',
  ...tenantPolicies,
  properties: { ...aggregate, texts: p.json<string[]>() },
});

export class PackParcel extends CompanyCommand<{ id: string }> {
  constructor(
    companyId: string,
    readonly id: string,
    readonly weight: number,
  ) {
    super(companyId);
  }
}

@CommandHandler(PackParcel)
export class PackParcelHandler implements ICommandHandler<PackParcel> {
  constructor(private readonly em: EntityManager) {}

  async execute({ companyId, id, weight }: PackParcel) {
    this.em.persist(Parcel.pack(companyId, id, weight));
    return { id };
  }
}

export class ReweighParcel extends CompanyCommand {
  constructor(
    companyId: string,
    readonly id: string,
    readonly change: (weight: number) => number,
  ) {
    super(companyId);
  }
}

@CommandHandler(ReweighParcel)
export class ReweighParcelHandler implements ICommandHandler<ReweighParcel> {
  constructor(private readonly em: EntityManager) {}

  async execute({ companyId, id, change }: ReweighParcel) {
    const parcel = await this.em.findOneOrFail(Parcel, { companyId, id });
    parcel.reweigh(change(parcel.weight));
  }
}

/** Breaks the rule that every change records an event. */
export class TamperWithParcel extends CompanyCommand {
  constructor(
    companyId: string,
    readonly id: string,
  ) {
    super(companyId);
  }
}

@CommandHandler(TamperWithParcel)
export class TamperWithParcelHandler implements ICommandHandler<TamperWithParcel> {
  constructor(private readonly em: EntityManager) {}

  async execute({ companyId, id }: TamperWithParcel) {
    (await this.em.findOneOrFail(Parcel, { companyId, id })).weight = 1;
  }
}

export class PrintLabel extends CompanyCommand {
  constructor(
    companyId: string,
    readonly id: string,
    readonly text: string,
  ) {
    super(companyId);
  }
}

@CommandHandler(PrintLabel)
export class PrintLabelHandler implements ICommandHandler<PrintLabel> {
  constructor(private readonly em: EntityManager) {}

  async execute({ companyId, id, text }: PrintLabel) {
    let label = await this.em.findOne(Label, { companyId, id });
    if (!label) this.em.persist((label = Label.blank(companyId, id)));
    label.print(text);
  }
}

export class GetParcel extends ReplicaQuery<{ id: string; weight: number } | undefined> {
  constructor(
    companyId: string,
    readonly id: string,
  ) {
    super(companyId);
  }
}

@QueryHandler(GetParcel)
export class GetParcelHandler implements IQueryHandler<GetParcel> {
  constructor(private readonly database: Database) {}

  execute({ id }: GetParcel) {
    return this.database
      .kysely<{ 'sample.parcel': { id: string; weight: number } }>()
      .selectFrom('sample.parcel')
      .select(['id', 'weight'])
      .where('id', '=', id)
      .executeTakeFirst();
  }
}

/** How tests control the reactions: fail on a text, or replace the outbound call. */
@Injectable()
export class SampleWorld {
  failOn: (event: LoggedEvent) => Error | null = () => null;
  call: (event: LoggedEvent) => Promise<void> = () => Promise.resolve();
}

const labelText = ({ type, data }: LoggedEvent): string => `${type} ${(data as { weight: number }).weight}`;

@Injectable()
@Reaction({ name: 'sample.print-label-on-parcel-changed', on: [ParcelPacked, ParcelReweighed], onDeliveries: true })
export class PrintLabelOnParcelChanged implements Reaction {
  constructor(private readonly world: SampleWorld) {}

  react(event: LoggedEvent) {
    const failure = this.world.failOn(event);
    if (failure) throw failure;
    return new PrintLabel(event.companyId, event.stream.slice('sample.parcel:'.length), labelText(event));
  }
}

@Injectable()
@Reaction({ name: 'sample.tell-carrier-on-parcel-packed', on: [ParcelPacked] })
export class TellCarrierOnParcelPacked implements OutboundReaction {
  constructor(private readonly world: SampleWorld) {}

  async perform(event: LoggedEvent) {
    await this.world.call(event);
    return new PrintLabel(event.companyId, event.id, 'told');
  }
}

@Module({
  imports: [PersistenceModule.forFeature([ParcelMapping, LabelMapping])],
  providers: [
    GetParcelHandler,
    PackParcelHandler,
    PrintLabelHandler,
    PrintLabelOnParcelChanged,
    ReweighParcelHandler,
    SampleWorld,
    TamperWithParcelHandler,
    TellCarrierOnParcelPacked,
  ],
})
export class SampleModule {}
