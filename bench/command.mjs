import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fileOfPages } from "./files.mjs";
import { middle } from "./measure.mjs";
import { printTable } from "./table.mjs";

const command = fileURLToPath(new URL("../bin/chengwen.cjs", import.meta.url));

/** A cold command on a file of 100 pages, started as users start it, beside a Node that does nothing. */
export function measureCommand() {
  const folder = mkdtempSync(join(tmpdir(), "chengwen-bench-"));
  const file = join(folder, "report.docx");
  writeFileSync(file, fileOfPages(100));
  // The first start builds the command where that is still to be done, and keeps its compiled form.
  run([command, "check", file]);
  const idle = [];
  const start = [];
  const check = [];
  // In turn, so that a busy moment of the machine hits all three.
  for (let round = 0; round < ROUNDS; round += 1) {
    idle.push(timeOf(["-e", "0"]));
    start.push(timeOf([command, "--help"]));
    check.push(timeOf([command, "check", file, "--format", "json"]));
  }
  rmSync(folder, { recursive: true });
  const rows = [["node -e 0", idle], ["chengwen --help", start], ["chengwen check, 100 pages", check]];
  printTable("cold command, milliseconds", ["", `middle of ${ROUNDS}`, "shortest"], rows.map(([name, times]) => [name, middle(times).toFixed(0), Math.min(...times).toFixed(0)]));
  return [["a cold command on 100 pages against an idle node", Math.min(...check) / Math.min(...idle), 0, 5]];
}

const ROUNDS = 9;

function timeOf(args) {
  const began = performance.now();
  run(args);
  return performance.now() - began;
}

function run(args) {
  const { status, error, stderr } = spawnSync(process.execPath, args);
  if (error !== undefined || status === null || status > 1) throw new Error(`the command failed: ${String(error ?? stderr)}`);
}
