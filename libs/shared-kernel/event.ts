/**
 * A fact, in the past tense and with a version: `case-intake.task-received.v1`.
 * `data` is flat: JSON primitives and arrays of them. It holds ids, never personal data.
 */
export abstract class DomainEvent<D extends object = object> {
  constructor(readonly data: Readonly<D>) {}

  get type(): string {
    return (this.constructor as unknown as EventClass).type;
  }
}

export interface EventClass<E extends DomainEvent = DomainEvent> {
  readonly type: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a class of any payload
  new (data: any): E;
}
