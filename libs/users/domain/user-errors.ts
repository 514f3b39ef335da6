import { DomainError } from '#shared-kernel';

export class UserNotFound extends DomainError {
  constructor() {
    super({
      code: 'users.user-not-found',
      kind: 'not-found',
      da: 'Brugeren findes ikke. Opret den først i ERP-systemet.',
      en: 'There is no such user. Create it in the ERP first.',
    });
  }
}

export class ScalepointUsernameIsTaken extends DomainError {
  constructor(userId: string) {
    super({
      code: 'users.scalepoint-username-taken',
      kind: 'conflict',
      da: `Scalepoint-brugernavnet bruges allerede af brugeren "${userId}".`,
      en: `The user "${userId}" already has this Scalepoint username.`,
      errors: [{ pointer: '/scalepointUsername', code: 'taken', da: 'Er i brug.', en: 'Is in use.' }],
    });
  }
}
