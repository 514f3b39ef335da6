import { type Day, DomainError } from '#shared-kernel';

export class DayHasPassed extends DomainError {
  constructor(day: Day) {
    const code = 'crew-planning.day-has-passed';
    const da = `Dagen ${day} er allerede gået. Vælg i dag eller en senere dag.`;
    const en = `The day ${day} has passed. Choose today or a later day.`;
    super({ code, kind: 'invalid', da, en, errors: [{ pointer: '/day', code, da, en }] });
  }
}
