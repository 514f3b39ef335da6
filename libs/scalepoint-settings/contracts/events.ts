import { DomainEvent } from '#shared-kernel';

/** A company changed what its Scalepoint cases start with. */
export class SettingsChangedV1 extends DomainEvent<{ companyId: string }> {
  static readonly type = 'scalepoint-settings.settings-changed.v1';
}
