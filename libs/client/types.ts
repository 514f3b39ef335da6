import type { FetchResponse, MaybeOptionalInit } from 'openapi-fetch';
import type { paths } from './schema.js';

export type HttpMethod = 'get' | 'post' | 'put' | 'patch' | 'delete';
type MediaType = `${string}/${string}`;

/** Paths that have the method; the generated types use `never` for a missing one. */
type PathsWithMethod<Method extends HttpMethod> = {
  [Path in keyof paths]: paths[Path] extends Record<Method, object> ? Path : never;
}[keyof paths];

/** The response of a successful call. */
export interface Answer<Content> {
  readonly data: Content;
  /** Version of the response; pass the response to `ifMatch` to change the resource. */
  readonly etag: string | undefined;
  readonly response: Response;
}

type Init<Path extends keyof paths, Method extends HttpMethod> = MaybeOptionalInit<
  paths[Path],
  Method & keyof paths[Path]
>;

/** The second argument is optional if nothing in it is required. */
export type InitArgument<T> = Record<never, never> extends T ? [init?: T & Extra] : [init: T & Extra];
type Extra = Readonly<Record<string, unknown>>;

type Content<Path extends keyof paths, Method extends HttpMethod> = Method extends keyof paths[Path]
  ? paths[Path][Method] extends Record<string | number, unknown>
    ? NonNullable<FetchResponse<paths[Path][Method], object, MediaType>['data']>
    : never
  : never;

/** A call of one method: path and parameters are type-checked against the API description. */
export type Call<Method extends HttpMethod> = <Path extends PathsWithMethod<Method>>(
  path: Path,
  ...init: InitArgument<Init<Path, Method>>
) => Promise<Answer<Content<Path, Method>>>;

interface PageOf<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** Paths that return pages of a finite list; the event feed has its own `events`. */
export type ListPath = Exclude<
  {
    [Path in PathsWithMethod<'get'>]: Content<Path, 'get'> extends PageOf<unknown> ? Path : never;
  }[PathsWithMethod<'get'>],
  '/v1/events'
>;

export type Page<Path extends ListPath> = Content<Path, 'get'>;
export type Item<Path extends ListPath> = Page<Path> extends PageOf<infer Each> ? Each : never;
export type ListArgument<Path extends ListPath> = InitArgument<Init<Path, 'get'>>;

/** Paths that import lines. */
export type ImportPath = {
  [Path in PathsWithMethod<'post'>]: LineOf<Path> extends never ? never : Path;
}[PathsWithMethod<'post'>];

/** One line of an import. */
export type LineOf<Path extends keyof paths> = paths[Path] extends {
  post: { requestBody: { content: { 'application/x-ndjson': infer Line } } };
}
  ? Line
  : never;

/** The arguments of a call without its body. */
export type ImportArgument<Path extends ImportPath> = Omit<Init<Path, 'post'>, 'body'> & {
  readonly lines: Iterable<LineOf<Path>> | AsyncIterable<LineOf<Path>>;
};
export type ImportReport<Path extends ImportPath> = Content<Path, 'post'>;
