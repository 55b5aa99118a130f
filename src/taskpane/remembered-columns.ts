import type { RememberedColumns } from "../ledger/types";

const key = "chengwen.columns";

/** Which columns hold what in tables that were seen before; anything missing, damaged or forbidden counts as never seen. */
export function recallColumns(storage: () => Storage): RememberedColumns {
  try {
    const stored: unknown = JSON.parse(storage().getItem(key) ?? "null");
    if (typeof stored !== "object" || stored === null) return {};
    return Object.fromEntries(Object.entries(stored).filter(isEntry));
  } catch {
    return {};
  }
}

/** Writes them; a browser that keeps nothing only means that they are asked again. */
export function keepColumns(storage: () => Storage, columns: RememberedColumns): void {
  try {
    storage().setItem(key, JSON.stringify(columns));
  } catch {
    return;
  }
}

function isEntry(entry: [string, unknown]): entry is [string, RememberedColumns[string]] {
  const [, columns] = entry;
  if (typeof columns !== "object" || columns === null) return false;
  const of = new Map<string, unknown>(Object.entries(columns));
  return ["label", "value", "firstRow"].every((name) => isIndex(of.get(name))) && ["unit", "section", "id"].every((name) => of.get(name) === null || isIndex(of.get(name)));
}

function isIndex(value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}
