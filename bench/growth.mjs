import { shortest } from "./measure.mjs";
import { check, snapshotOf } from "./product.mjs";
import { printTable } from "./table.mjs";
import { cleanText, draftText, hardUnits } from "./texts.mjs";

// Ten times the text takes ten times as long, and somewhat more for the memory it needs; what grows with the square takes a
// hundred times as long. The limit lies between, so that it holds on a busy machine too: 8 times the length, 64 for the square.
const TENFOLD = 30;
const EIGHTFOLD = 40;

/** Time over length. */
export async function measureGrowth() {
  const limits = [];
  const rows = [];
  for (const [kind, make] of [["clean", cleanText], ["draft", draftText]]) {
    const times = [];
    for (const length of [100_000, 1_000_000, 10_000_000]) {
      const snapshot = snapshotOf(make(length));
      times.push(await shortest(() => check(snapshot), { runs: 10 }));
    }
    rows.push([kind, ...times.map((ms) => ms.toFixed(1)), (times[2] / times[1]).toFixed(1)]);
    limits.push([`${kind}: 10 million characters against 1 million`, times[2] / times[1], 0, TENFOLD]);
  }
  printTable("growth, milliseconds", ["text", "100,000", "1,000,000", "10,000,000", "last two"], rows);

  const hard = [];
  for (const unit of hardUnits) {
    const times = [];
    for (const length of [125_000, 1_000_000]) {
      const snapshot = snapshotOf(unit.repeat(Math.ceil(length / unit.length)));
      times.push(await shortest(() => check(snapshot), { runs: 6, patience: 1500 }));
    }
    hard.push([JSON.stringify(unit), ...times.map((ms) => ms.toFixed(1)), (times[1] / times[0]).toFixed(1)]);
    // A few milliseconds say nothing of growth: what the machine does besides counts for more.
    if (times[1] > 50) limits.push([`1 million characters of ${JSON.stringify(unit)} against 125,000`, times[1] / times[0], 0, EIGHTFOLD]);
  }
  printTable("one line of one sign, milliseconds", ["sign", "125,000", "1,000,000", "ratio"], hard);
  return limits;
}
