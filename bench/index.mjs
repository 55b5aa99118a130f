import { cpus } from "node:os";
import { measureCommand } from "./command.mjs";
import { measureFiles } from "./files.mjs";
import { measureFirstPaint } from "./first-paint.mjs";
import { measureGrowth } from "./growth.mjs";
import { measureSpeed } from "./speed.mjs";
import { printTable } from "./table.mjs";

const parts = { speed: measureSpeed, files: measureFiles, command: measureCommand, growth: measureGrowth, "first-paint": measureFirstPaint };
const wanted = process.argv.slice(2).filter((name) => name in parts);

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown"}`);
const limits = [];
for (const name of wanted.length === 0 ? Object.keys(parts) : wanted) limits.push(...(await parts[name]()));

// Limits are ratios of times of one run, so that they hold on every machine.
const judged = limits.map(([what, ratio, least, most]) => [what, ratio.toFixed(ratio < 10 ? 2 : 1), most === Infinity ? `≥ ${least}` : `≤ ${most}`, ratio >= least && ratio <= most]);
printTable("limits", ["", "ratio", "limit", ""], judged.map(([what, ratio, limit, holds]) => [what, ratio, limit, holds ? "holds" : "BROKEN"]));
process.exitCode = judged.every(([, , , holds]) => holds) ? 0 : 1;
