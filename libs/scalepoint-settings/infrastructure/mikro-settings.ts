import { defineEntity, EntityManager, LockMode, p } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { entityClass, tenantPolicies } from '#platform/persistence';
import {
  CaseNames,
  type CaseNameValues,
  CaseSettings,
  type CaseSettingsForNewCase,
  type SettingsChoices,
} from '../contracts/index.js';
import { renderCaseName } from '../domain/case-name-template.js';
import { ScalepointSettings, Settings } from '../domain/scalepoint-settings.js';

export const ScalepointSettingsMapping = defineEntity({
  class: entityClass(ScalepointSettings),
  schema: 'scalepoint_settings',
  tableName: 'settings',
  ...tenantPolicies,
  properties: {
    companyId: p.uuid().primary(),
    id: p.uuid().primary(),
    version: p.integer(),
    choices: p.json<SettingsChoices>(),
  },
});

@Injectable()
export class MikroSettings extends Settings {
  constructor(private readonly em: EntityManager) {
    super();
  }

  async of(companyId: string): Promise<ScalepointSettings> {
    const found = await this.em.findOne<ScalepointSettings>(
      ScalepointSettingsMapping,
      { companyId, id: companyId },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    return found ?? ScalepointSettings.untouched(companyId);
  }

  add(settings: ScalepointSettings): void {
    this.em.persist(settings);
  }
}

/** Read without a lock: many cases are opened concurrently. */
@Injectable()
export class SettingsOfCases extends CaseSettings implements CaseNames {
  constructor(private readonly em: EntityManager) {
    super();
  }

  async forNewCase(companyId: string): Promise<CaseSettingsForNewCase> {
    const {
      caseDebtor,
      createMissingDebtor,
      caseNameTemplate: _name,
      deadlines,
      ...defaults
    } = await this.choices(companyId);
    return { defaults, caseDebtor, createMissingDebtor, deadlines };
  }

  async namer(companyId: string): Promise<(values: CaseNameValues) => string> {
    const { caseNameTemplate } = await this.choices(companyId);
    return (values) => renderCaseName(caseNameTemplate, values);
  }

  private async choices(companyId: string): Promise<SettingsChoices> {
    const found = await this.em.findOne<ScalepointSettings>(ScalepointSettingsMapping, {
      companyId,
      id: companyId,
    });
    return (found ?? ScalepointSettings.untouched(companyId)).choices;
  }
}
