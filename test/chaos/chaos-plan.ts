export interface PlannedDelivery {
  /** Scalepoint's GUID. */
  readonly taskId: string;
  readonly kind: 'new' | 'update' | 'cancel';
  readonly revision: number;
}

export interface ExpectedTask {
  readonly taskId: string;
  readonly status: 'case-opened' | 'cancelled';
  readonly revision: number;
}

export interface Random {
  /** An integer, both ends included. */
  between(lowest: number, highest: number): number;
  pick<T>(list: readonly T[]): T;
}

/** The same seed gives the same plan (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (lowest: number, highest: number) => lowest + Math.floor(next() * (highest - lowest + 1));
  return { between, pick: (list) => list[between(0, list.length - 1)]! };
}

export interface PlanOptions {
  readonly seed: number;
  readonly tasks: number;
  /** The first eight digits of all GUIDs of the plan. */
  readonly family?: string;
  /** The number of the first task: plans that follow each other have different tasks. */
  readonly first?: number;
}

/**
 * Scalepoint's deliveries: every task with up to three updates and maybe a cancellation, each sent one to three
 * times, all shuffled, so that updates and cancellations also arrive before their tasks.
 */
export function chaosPlan({ seed, tasks, family = '5b1f0c9e', first = 0 }: PlanOptions) {
  const random = seeded(seed);
  const deliveries: PlannedDelivery[] = [];
  for (let task = first; task < first + tasks; task += 1) {
    const taskId = `${family}-3a77-4c06-8c62-${String(task).padStart(12, '0')}`;
    const updates = random.between(0, 3);
    const own: PlannedDelivery[] = [{ taskId, kind: 'new', revision: 1 }];
    for (let update = 1; update <= updates; update += 1) own.push({ taskId, kind: 'update', revision: update + 1 });
    if (random.between(0, 4) === 0) own.push({ taskId, kind: 'cancel', revision: updates + 2 });
    for (const delivery of own) deliveries.push(...Array.from({ length: random.between(1, 3) }, () => delivery));
  }
  for (let last = deliveries.length - 1; last > 0; last -= 1) {
    const other = random.between(0, last);
    [deliveries[last], deliveries[other]] = [deliveries[other]!, deliveries[last]!];
  }
  return {
    random,
    deliveries,
    /** The expected tasks after all deliveries, by their GUIDs. */
    expected(answered: readonly PlannedDelivery[]): ExpectedTask[] {
      const byTask = Map.groupBy(answered, ({ taskId }) => taskId);
      return [...byTask]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([taskId, own]) => ({
          taskId,
          status: own.some(({ kind }) => kind === 'cancel') ? 'cancelled' : 'case-opened',
          revision: Math.max(...own.filter(({ kind }) => kind !== 'cancel').map(({ revision }) => revision)),
        }));
    },
  };
}
