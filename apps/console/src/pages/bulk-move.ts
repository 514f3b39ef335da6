import { ApiProblem, type components, type ScalepointClient } from '#client';
import { type Decided, untilOf } from './task-moves';
import type { Task } from './task-text';

/** As many tasks as the API takes in one request. */
const MAX_TASKS = 200;

type Body = components['schemas']['BulkMovesBody'];

/**
 * Does one thing to many tasks, in as few requests as possible. `key` makes a repeated request count once.
 * @throws ApiProblem of the first task that was refused, when all have been tried
 */
export async function bulkMove(
  api: ScalepointClient,
  tasks: readonly Task[],
  { to, values }: Pick<Decided, 'to' | 'values'>,
  key: string,
): Promise<void> {
  let refused: ApiProblem | undefined;
  for (let first = 0; first < tasks.length; first += MAX_TASKS) {
    const part = tasks.slice(first, first + MAX_TASKS);
    const body: Body = {
      move: to as Body['move'],
      tasks: part.map(({ id, status }) => ({ id, ifStatus: status })),
      ...(values.reason && { reason: values.reason }),
      ...(values.at && { at: untilOf(values) }),
      ...(values.deadline && { deadline: values.deadline }),
    };
    const headers = { 'idempotency-key': `${key}-${first}` };
    const { data } = await api.POST('/v1/tasks/bulk-moves', { headers, body });
    const problem = data.results.find((one) => one.problem !== null)?.problem;
    if (problem) refused ??= new ApiProblem(new Response(null, { status: problem.status }), problem);
  }
  if (refused) throw refused;
}
