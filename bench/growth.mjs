import { shortest } from "./measure.mjs";
import { check, snapshotOf } from "./product.mjs";
import { printTable } from "./table.mjs";
import { cleanText, draftText, hardUnits } from "./texts.mjs";

/** Time over length: ten times the text may take ten times as long, and half as much again for the memory it needs. */
export async function measureGrowth() {
  const limits = [];
  const rows = [];
  for (const [kind, make] of [["clean", cleanText], ["draft", draftText]]) {
    const times = [];
    for (const length of [100_000, 1_000_000, 10_000_000]) {
      const snapshot = snapshotOf(make(length));
      times.push(await shortest(() => check(snapshot), { runs: 12 }));
    }
    rows.push([kind, ...times.map((ms) => ms.toFixed(1)), (times[2] / times[1]).toFixed(1)]);
    limits.push([`${kind}: 10 million characters against 1 million`, times[2] / times[1], 0, 16]);
  }
  printTable("growth, milliseconds", ["text", "100,000", "1,000,000", "10,000,000", "last two"], rows);

  const hard = [];
  for (const unit of hardUnits) {
    const times = [];
    for (const length of [125_000, 1_000_000]) {
      const snapshot = snapshotOf(unit.repeat(Math.ceil(length / unit.length)));
      times.push(await shortest(() => check(snapshot), { runs: 4, patience: 4000 }));
    }
    hard.push([JSON.stringify(unit), ...times.map((ms) => ms.toFixed(1)), (times[1] / times[0]).toFixed(1)]);
    // Below a few milliseconds a ratio says nothing.
    if (times[1] > 50) limits.push([`1 million characters of ${JSON.stringify(unit)} against 125,000`, times[1] / times[0], 0, 24]);
  }
  printTable("one line of one sign, milliseconds", ["sign", "125,000", "1,000,000", "ratio"], hard);
  return limits;
}
