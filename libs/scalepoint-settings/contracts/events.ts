import { DomainEvent } from '#shared-kernel';

/** A company changed the defaults of its Scalepoint cases. */
export class SettingsChangedV1 extends DomainEvent<{ companyId: string }> {
  static readonly type = 'scalepoint-settings.settings-changed.v1';
}
