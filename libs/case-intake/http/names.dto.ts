import { ApiProperty } from '@nestjs/swagger';
import { IntegerField, ListField, oneOf, TextField } from '#platform/http';

/** `?expand=names` of a task or a case. */
export class ExpandQuery {
  @ExpandField() readonly expand?: 'names'[];
}

export const TASK_PARTS = ['names', 'files', 'timeline', 'counts'] as const;
export type TaskPart = (typeof TASK_PARTS)[number];

/** What a page about one task shows besides, in the same request. */
export class ExpandTaskQuery {
  @ListField(oneOf(TASK_PARTS, 'TaskExpansion'), {
    max: TASK_PARTS.length,
    optional: true,
    description:
      '`names` adds `names`: the name of everything that an id refers to, by the field that has the id. `files` and `timeline` add their first page, and `counts` the counters of the list.',
  })
  readonly expand?: TaskPart[];
}

/** For lists, whose queries extend another class. */
export function ExpandField(): PropertyDecorator {
  return ListField(oneOf(['names'], 'Expansion'), {
    max: 1,
    optional: true,
    description: '`names` adds `names`: the name of everything that an id refers to, by the field that has the id.',
  });
}

const name = { max: 200, nullable: true } as const;

export class CaseNamesResponse {
  @TextField({ ...name, example: 'Nordlys Forsikring' }) readonly debtorId!: string | null;
  @TextField({ ...name, example: 'Anna Åkjær' }) readonly caseManagerId!: string | null;
  @TextField({ ...name, example: 'Bo Ørsted' }) readonly deputyId!: string | null;
  @TextField({ ...name, example: 'Skadesager' }) readonly caseGroupId!: string | null;
  @TextField(name) readonly priceGroupId!: string | null;
  @TextField(name) readonly markupGroupId!: string | null;
  @TextField({ ...name, example: 'Roskilde' }) readonly departmentId!: string | null;
  @TextField(name) readonly carrierId!: string | null;
  @TextField(name) readonly purposeId!: string | null;
}

export class TaskNamesResponse {
  @TextField({ ...name, example: 'Scalepoint: 20261124-07', description: 'Name of the case' })
  readonly caseId!: string | null;
  @IntegerField({ nullable: true, example: 1001, description: 'Number of the case' })
  readonly caseNumber!: number | null;
  @TextField({ ...name, example: 'Nordlys Forsikring', description: 'Name of the debtor of the case' })
  readonly debtorId!: string | null;
  @TextField({ ...name, example: 'Anna Åkjær', description: 'Name of the case manager of the case' })
  readonly caseManagerId!: string | null;
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'Names of the debtors under `attention.candidates`, by their ids',
  })
  readonly candidates!: Readonly<Record<string, string>>;
}
