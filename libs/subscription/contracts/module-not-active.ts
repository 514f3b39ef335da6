import { DomainError } from '#shared-kernel';

/** The company has not switched the module on, or has switched it off. */
export class ModuleNotActive extends DomainError {
  constructor() {
    super({
      code: 'subscription.module-not-active',
      kind: 'forbidden',
      da: 'Scalepoint er ikke aktiveret. Sæt flueben i "Aktivér Scalepoint" under Administration → Sager → Sagsindstillinger.',
      en: 'Scalepoint is not activated. Tick "Aktivér Scalepoint" under Administration → Sager → Sagsindstillinger.',
    });
  }
}
