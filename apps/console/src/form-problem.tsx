import type { FormInstance } from 'antd';
import { useEffect } from 'react';
import { ApiProblem } from '#client';
import { Problem } from './parts';

/** The path of a form's field that a JSON pointer names: `/templates/0/title` is `['templates', 0, 'title']`. */
export function fieldOf(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** Puts what the API says of a field at that field; what concerns none of the form's fields is shown here. */
export function FormProblem({ form, error }: { readonly form: FormInstance; readonly error: unknown }) {
  const faults = error instanceof ApiProblem ? error.errors : [];
  const isAtField = (pointer: string) => form.getFieldInstance(fieldOf(pointer)) !== undefined;
  useEffect(() => {
    if (!(error instanceof ApiProblem)) return;
    const byField = new Map<string, string[]>();
    for (const { pointer, detail } of error.errors) byField.set(pointer, [...(byField.get(pointer) ?? []), detail]);
    const names = [...byField].map(([pointer, errors]) => ({ name: fieldOf(pointer), errors }));
    form.setFields(names);
    const [first] = names;
    if (first) form.scrollToField(first.name, { focus: true });
  }, [error, form]);
  if (!error) return null;
  const isAllSaid = faults.length > 0 && faults.every(({ pointer }) => isAtField(pointer));
  return isAllSaid ? null : <Problem error={error} />;
}
