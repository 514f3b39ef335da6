import { SetMetadata } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { RoutePermission } from '#platform/identity';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

interface FormDescription {
  readonly schema: object;
  readonly example: object;
}

const FORM = 'http:form';
const FORM_TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data'];

/** On a route that also accepts forms: their fields, which differ from the JSON. */
export function FormBody(form: FormDescription): MethodDecorator {
  return SetMetadata(FORM, form);
}

export function describeForms({ requestBody }: Operation, { targets }: RoutePermission): void {
  const form = Reflect.getMetadata(FORM, targets[0] as object) as FormDescription | undefined;
  if (!form || !requestBody || !('content' in requestBody)) return;
  for (const type of FORM_TYPES) {
    if (requestBody.content[type]) requestBody.content[type] = form;
  }
}
