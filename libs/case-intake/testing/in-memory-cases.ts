import { InMemoryAggregates } from '#platform/testing/in-memory-aggregates.js';
import type { Case, Cases } from '../domain/case.js';

const FIRST_NUMBER = 1001;

export class InMemoryCases extends InMemoryAggregates<Case> implements Cases {
  private readonly numbers = new Map<string, number>();

  async ofTask(companyId: string, taskId: string): Promise<Case | null> {
    return this.found((opened) => opened.companyId === companyId && opened.taskId === taskId);
  }

  async nextNumbers(companyId: string, count: number): Promise<number> {
    const first = this.numbers.get(companyId) ?? FIRST_NUMBER;
    this.numbers.set(companyId, first + count);
    return first;
  }
}
