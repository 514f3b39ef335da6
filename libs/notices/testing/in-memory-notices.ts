import { InMemoryAggregates } from '#platform/testing/in-memory-aggregates.js';
import { type Notice, type Notices, onceKey } from '../domain/notice.js';

export class InMemoryNotices extends InMemoryAggregates<Notice> implements Notices {
  async ofUser(companyId: string, userId: string, id: string): Promise<Notice | null> {
    return this.found((one) => one.companyId === companyId && one.userId === userId && one.id === id);
  }

  async unread(companyId: string, userId: string, most: number): Promise<Notice[]> {
    const isUnread = (one: Notice) => one.companyId === companyId && one.userId === userId && one.readAt === null;
    return this.all.filter(isUnread).slice(0, most);
  }

  async given(companyId: string, reasons: readonly string[]): Promise<ReadonlySet<string>> {
    const found = this.all.filter((one) => one.companyId === companyId && reasons.includes(one.reason));
    return new Set(found.map(({ userId, reason }) => onceKey(userId, reason)));
  }

  async forget(companyId: string, before: Date): Promise<number> {
    const old = this.all.filter((one) => one.companyId === companyId && one.givenAt < before);
    for (const one of old) this.remove(one);
    return old.length;
  }
}
