/**
 * Rows of cells as lines of text: the first column to the left, the others, which hold figures, to the right.
 * @param {readonly (readonly string[])[]} rows
 */
export function toTable(rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  /** @param {readonly string[]} row */
  const toLine = (row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)));
  return rows.map((row) => `  ${toLine(row).join("   ").trimEnd()}\n`).join("");
}
