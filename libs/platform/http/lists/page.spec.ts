import { pageOf, toPage } from './page.js';

describe('toPage', () => {
  const pageWith = (rows: number[]) =>
    toPage(
      rows,
      2,
      (last) => `after ${last}`,
      (row) => ({ row }),
    );

  it('shows the limit and where to go on, when there is more', () => {
    expect(pageWith([1, 2, 3])).toEqual({ items: [{ row: 1 }, { row: 2 }], next: 'after 2' });
  });

  it('ends when there is no more', () => {
    expect(pageWith([1, 2]).next).toBeNull();
    expect(pageWith([])).toEqual({ items: [], next: null });
  });
});

describe('pageOf', () => {
  it('is one schema for each kind of item', () => {
    class TaskResponse {}
    expect(pageOf(TaskResponse)).toBe(pageOf(TaskResponse));
  });
});
