/** The known name that `name` was probably meant to be, ignoring case; null when none is near. */
export function nearestName(name: string, known: Iterable<string>): string | null {
  // Nobody misspells a name this long, and the comparison costs length times length.
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

/** Letters to insert, drop, replace or swap with their neighbour to get from one text to the other. */
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
