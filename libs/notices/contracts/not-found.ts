import { DomainError } from '#shared-kernel';

export class NoticeNotFound extends DomainError {
  constructor() {
    super({
      code: 'notices.notice-not-found',
      kind: 'not-found',
      da: 'Du har ingen besked med dette id. Hent listen over beskeder igen.',
      en: 'You have no notice with this id. Fetch the list of notices again.',
    });
  }
}
