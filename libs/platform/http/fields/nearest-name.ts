/** The most similar known name, ignoring case, for "did you mean"; null if none is similar. */
export function nearestName(name: string, known: Iterable<string>): string | null {
  // Longer names are hardly typing errors, and the comparison is quadratic.
  if (name.length > 60) return null;
  const sought = name.toLowerCase();
  let nearest: string | null = null;
  let smallest = Math.floor(Math.max(name.length, 3) / 3) + 1;
  for (const candidate of known) {
    const edits = editsBetween(sought, candidate.toLowerCase());
    if (edits < smallest) {
      smallest = edits;
      nearest = candidate;
    }
  }
  return nearest;
}

/** Edit distance: letters inserted, deleted, replaced or swapped with their neighbour. */
function editsBetween(from: string, to: string): number {
  let twoAgo: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let edits = Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
        edits = Math.min(edits, at(twoAgo, column - 2) + 1);
      }
      current.push(edits);
    }
    twoAgo = previous;
    previous = current;
  }
  return at(previous, to.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
