import {
  EnumField,
  IntegerField,
  ListField,
  TextField,
  UuidField,
  CreatedAtField,
  UpdatedAtField,
  NEVER_SAVED,
  TakesBack,
} from '#platform/http';
import { TEXT_TEMPLATE_KINDS, type TextTemplateKind } from '../contracts/index.js';

export class TextTemplateItem {
  @EnumField([...TEXT_TEMPLATE_KINDS], {
    name: 'TextTemplateKind',
    description: 'Where it is offered: as the reason of a rejection or of a postponement, or as a message',
  })
  readonly kind!: TextTemplateKind;
  @TextField({ max: 100, example: 'For langt væk' }) readonly title!: string;
  @TextField({ max: 1000, example: 'Adressen ligger uden for vores område.' }) readonly text!: string;
  @UuidField({ nullable: true, description: 'Offered for tasks of this insurer only; null for all' })
  readonly insurerId!: string | null;
}

@TakesBack(() => TextTemplatesResponse)
export class TextTemplatesRequest {
  @ListField(() => TextTemplateItem, { max: 200 }) readonly templates!: TextTemplateItem[];
}

export class TextTemplatesResponse extends TextTemplatesRequest {
  @CreatedAtField(NEVER_SAVED) readonly createdAt!: string | null;
  @UpdatedAtField(NEVER_SAVED) readonly updatedAt!: string | null;
  @IntegerField() readonly version!: number;
}
