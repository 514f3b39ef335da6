import type { ValidationError } from 'class-validator';
import type { FieldRefusal } from '#shared-kernel';
import { fieldsOf, isRule } from '../fields/field.js';
import type { FieldRule, Flaw } from '../fields/field-rule.js';
import { escaped, unknownProperty } from '../fields/unknown-property.js';

/** A request can have an error in every byte; report no more than this. */
const MAX_REFUSALS = 100;

/** Converts class-validator's errors, with a JSON pointer to each. */
export function fieldRefusals(errors: readonly ValidationError[]): FieldRefusal[] {
  const refusals: FieldRefusal[] = [];
  collect(errors, '', refusals);
  return refusals;
}

/**
 * class-validator also validates inside values of the wrong type, and reports null. Our field rules check the type
 * first: inner errors are reported only if the value itself has the right type.
 */
export function withoutEchoes(errors: readonly ValidationError[], listIsRuled = false): ValidationError[] {
  return errors.flatMap((error) => {
    const { nestedValidation: _, ...constraints } = error.constraints ?? {};
    const ruled = Array.isArray(error.target) ? listIsRuled : !!ruleOf(error);
    const isOfWrongShape = 'field' in constraints && flawsOf(error).some(({ pointer }) => !pointer);
    const children = isOfWrongShape ? [] : withoutEchoes(error.children ?? [], ruled);
    const kept = Object.assign(error, { children }, ruled && { constraints });
    return Object.keys(kept.constraints ?? {}).length + children.length > 0 ? [kept] : [];
  });
}

function ruleOf({ target, property }: ValidationError): FieldRule | null | undefined {
  return fieldsOf(classOf(target)).get(property);
}

function collect(errors: readonly ValidationError[], parent: string, refusals: FieldRefusal[]): void {
  for (const error of errors) {
    if (refusals.length >= MAX_REFUSALS) return;
    const pointer = `${parent}/${escaped(error.property)}`;
    for (const flaw of flawsOf(error).slice(0, MAX_REFUSALS - refusals.length)) {
      refusals.push({ ...flaw, pointer: pointer + (flaw.pointer ?? '') });
    }
    if (error.children) collect(error.children, pointer, refusals);
  }
}

function flawsOf({ constraints = {}, contexts = {}, property, target, value }: ValidationError): Flaw[] {
  return Object.entries(constraints).flatMap(([name, message]): readonly Flaw[] => {
    const rule: unknown = (contexts as Record<string, unknown>)[name];
    if (isRule(rule)) return rule.check(value);
    if (name === 'whitelistValidation') {
      return [unknownProperty(property, fieldsOf(classOf(target)).keys())];
    }
    return [{ code: 'not-valid', da: `Er ikke gyldig (${name}).`, en: `Is not valid: ${message}.` }];
  });
}

// Not by the property name: a request may have a field of that name.
function classOf(target: object | undefined): new () => object {
  return (Object.getPrototypeOf(target) as object).constructor as new () => object;
}
