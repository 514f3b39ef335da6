import type { Type } from '@nestjs/common';
import { fieldsOf } from './field.js';

type Lazy = () => Type<object>;

/** Where the generator of the API description keeps the names of a class, including inherited ones. */
const SWAGGER_PROPERTIES = 'swagger/apiModelPropertiesArray';

const shownAs = new Map<Type<object>, Lazy>();

/**
 * On a request class: requests may contain everything that a GET returns. What the request class does not have itself is
 * read-only there: it is ignored, so that a caller can get a resource, change it and put it back.
 */
export function TakesBack(response: Lazy): ClassDecorator {
  return (requestClass) => void shownAs.set(requestClass as unknown as Type<object>, response);
}

const namesOfClass = new WeakMap<Type<object>, ReadonlySet<string>>();

/** The names that a request of this class may contain without effect. */
export function readOnlyNamesOf(requestClass: Type<object>): ReadonlySet<string> {
  const known = namesOfClass.get(requestClass);
  if (known) return known;
  const response = responseOf(requestClass);
  const own = fieldsOf(requestClass);
  const names = new Set(response ? propertiesOf(response()).filter((name) => !own.has(name)) : []);
  namesOfClass.set(requestClass, names);
  return names;
}

/** The value without what is read-only in it. */
export function withoutReadOnly(value: object, requestClass: Type<object>): object {
  const names = readOnlyNamesOf(requestClass);
  if (names.size === 0) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.has(name)));
}

/** Names of the read-only properties by the OpenAPI schemas of request and response, for the API description. */
export function readOnlySchemas(): { readonly request: string; readonly response: string; readonly names: string[] }[] {
  return [...shownAs].map(([requestClass, response]) => {
    const names = [...readOnlyNamesOf(requestClass)];
    return { request: requestClass.name, response: response().name, names };
  });
}

/** Also of a class that extends the decorated one. */
function responseOf(requestClass: Type<object>): Lazy | undefined {
  for (let one: unknown = requestClass; typeof one === 'function'; one = Object.getPrototypeOf(one)) {
    const response = shownAs.get(one as Type<object>);
    if (response) return response;
  }
  return undefined;
}

function propertiesOf(response: Type<object>): string[] {
  const names = Reflect.getMetadata(SWAGGER_PROPERTIES, response.prototype as object) as string[];
  return names.map((name) => name.replace(/^:/, ''));
}
