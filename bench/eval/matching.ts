/**
 * Pairs `rows` with `columns` one to one: as many pairs as there can be, strong ones first. `weight` is 0 for a pair
 * that must not be. Returns for each row its column, or null.
 */
export function bestMatching(
  rows: number,
  columns: number,
  weight: (row: number, column: number) => number,
): (number | null)[] {
  const edges: { row: number; column: number; weight: number }[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const w = weight(row, column);
      if (w > 0) edges.push({ row, column, weight: w });
    }
  }
  edges.sort((a, b) => b.weight - a.weight);

  const columnOf: (number | null)[] = Array.from({ length: rows }, () => null);
  const rowOf: (number | null)[] = Array.from({ length: columns }, () => null);
  for (const { row, column } of edges) {
    if (columnOf[row] === null && rowOf[column] === null) {
      columnOf[row] = column;
      rowOf[column] = row;
    }
  }

  // Kuhn's augmenting paths: a row left over may push a paired row to another of its columns.
  const tryRow = (row: number, seen: Set<number>): boolean => {
    for (const edge of edges) {
      if (edge.row !== row || seen.has(edge.column)) continue;
      seen.add(edge.column);
      const holder = rowOf[edge.column] ?? null;
      if (holder === null || tryRow(holder, seen)) {
        columnOf[row] = edge.column;
        rowOf[edge.column] = row;
        return true;
      }
    }
    return false;
  };
  for (let row = 0; row < rows; row++) if (columnOf[row] === null) tryRow(row, new Set());
  return columnOf;
}
