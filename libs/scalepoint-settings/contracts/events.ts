import { DomainEvent } from '#shared-kernel';

/** A company replaced its rules for who manages a new case; count is how many it has now. */
export class AssignmentRulesChangedV1 extends DomainEvent<{ companyId: string; count: number }> {
  static readonly type = 'scalepoint-settings.assignment-rules-changed.v1';
}

/** A company changed the defaults of its Scalepoint cases. */
export class SettingsChangedV1 extends DomainEvent<{ companyId: string }> {
  static readonly type = 'scalepoint-settings.settings-changed.v1';
}

/** A company replaced its text templates; count is how many it has now. */
export class TextTemplatesChangedV1 extends DomainEvent<{ companyId: string; count: number }> {
  static readonly type = 'scalepoint-settings.text-templates-changed.v1';
}

/** A company changed its working days, closings or warning. */
export class CalendarChangedV1 extends DomainEvent<{ companyId: string }> {
  static readonly type = 'scalepoint-settings.calendar-changed.v1';
}
