import { defineEntity, EntityManager, LockMode, p } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { entityClass, tenantPolicies } from '#platform/persistence';
import type { TextTemplate } from '../contracts/index.js';
import { TextTemplates, TextTemplateStore } from '../domain/text-templates.js';

export const TextTemplatesMapping = defineEntity({
  class: entityClass(TextTemplates),
  schema: 'scalepoint_settings',
  tableName: 'text_templates',
  ...tenantPolicies,
  properties: {
    companyId: p.uuid().primary(),
    id: p.uuid().primary(),
    version: p.integer(),
    templates: p.json<readonly TextTemplate[]>(),
  },
});

@Injectable()
export class MikroTextTemplates extends TextTemplateStore {
  constructor(private readonly em: EntityManager) {
    super();
  }

  async of(companyId: string): Promise<TextTemplates> {
    const found = await this.em.findOne<TextTemplates>(
      TextTemplatesMapping,
      { companyId, id: companyId },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    return found ?? TextTemplates.none(companyId);
  }

  add(templates: TextTemplates): void {
    this.em.persist(templates);
  }
}
