import type { UseQueryResult } from '@tanstack/react-query';
import { Alert, Button, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { ApiProblem } from '#client';
import { useSession } from './session';

/** An error with its text, and the trace id with which it is found in the log. */
export function Problem({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  const { word } = useSession();
  const problem = error instanceof ApiProblem ? error : null;
  return (
    <Alert
      type="error"
      showIcon
      title={problem ? problem.title : word('somethingFailed')}
      description={
        <>
          <div>{problem ? problem.detail : word('noConnection')}</div>
          {problem && problem.errors.length > 0 && (
            <ul>
              {problem.errors.map(({ pointer, detail }) => (
                <li key={pointer + detail}>{detail}</li>
              ))}
            </ul>
          )}
          {problem?.traceId && (
            <span className="quiet">
              {word('traceId')}: <span className="select-all">{problem.traceId}</span>
            </span>
          )}
        </>
      }
      action={onRetry && <Button onClick={onRetry}>{word('retry')}</Button>}
    />
  );
}

/** What is forbidden or not there stays so when it is asked for again. */
const FINAL = new Set([403, 404]);

function mayPass(error: unknown): boolean {
  return !(error instanceof ApiProblem && FINAL.has(error.status));
}

/** Shows the loaded data, a spinner, or the error. */
export function Loaded<T>({
  query,
  children,
}: {
  readonly query: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
}) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) {
    return <Problem error={query.error} {...(mayPass(query.error) && { onRetry: () => void query.refetch() })} />;
  }
  return <Skeleton active />;
}
