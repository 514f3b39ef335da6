import ts from 'typescript';
import { contextOf, folderOf } from './contexts.js';
import { classesOf, type SourceFile } from './source-file.js';

const SHAPE = /^(?:ApiProperty|[A-Z][A-Za-z]*Field)$/;

/** What an API reads and answers, as classes whose properties are described: they stand in `<name>.dto.ts`, in http/. */
export function dtoFaults(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    if (!contextOf(file.path) || folderOf(file.path) === 'wire') return [];
    const isDto = file.path.endsWith('.dto.ts');
    const faults = isDto && folderOf(file.path) !== 'http' ? [`${file.path}: a DTO belongs in http/`] : [];
    const shapes = classesOf(file).filter((one) => one.members.some(isDescribed));
    if (isDto || shapes.length === 0) return faults;
    return [...faults, `${file.path}: ${shapes.map(({ name }) => name?.text).join(', ')} belongs in a .dto.ts`];
  });
}

function isDescribed(member: ts.ClassElement): boolean {
  if (!ts.isPropertyDeclaration(member)) return false;
  return (ts.getDecorators(member) ?? []).some(
    ({ expression }) =>
      ts.isCallExpression(expression) &&
      ts.isIdentifier(expression.expression) &&
      SHAPE.test(expression.expression.text),
  );
}
