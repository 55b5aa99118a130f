/** Prints rows under a heading, columns as wide as their widest cell. */
export function printTable(title, header, rows) {
  const cells = [header, ...rows].map((row) => row.map(String));
  const widths = header.map((_, column) => Math.max(...cells.map((row) => widthOf(row[column]))));
  const line = (row) => row.map((cell, column) => cell + " ".repeat(widths[column] - widthOf(cell))).join("  ").trimEnd();
  console.log(`\n${title}\n${[line(cells[0]), widths.map((width) => "-".repeat(width)).join("  "), ...cells.slice(1).map(line)].join("\n")}`);
}

/** A Chinese character takes two columns of a terminal. */
function widthOf(text) {
  return Array.from(text).reduce((sum, char) => sum + (char > "\u2e80" ? 2 : 1), 0);
}
