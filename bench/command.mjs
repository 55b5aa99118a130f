import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fileOfPages } from "./files.mjs";
import { middle } from "./measure.mjs";
import { printTable } from "./table.mjs";

const command = fileURLToPath(new URL("../dist-cli/chengwen.cjs", import.meta.url));

/** A cold command on a file of 100 pages, beside a Node that does nothing. */
export function measureCommand() {
  if (!existsSync(command)) {
    console.log("\nThe command is not built (dist-cli); its start is not measured.");
    return [];
  }
  const folder = mkdtempSync(join(tmpdir(), "chengwen-bench-"));
  const file = join(folder, "report.docx");
  writeFileSync(file, fileOfPages(100));
  const idle = middle(() => run(["-e", "0"]));
  const check = middle(() => run([command, "check", file, "--format", "json"]));
  rmSync(folder, { recursive: true });
  printTable("cold command, 100 pages, milliseconds", ["", "middle of nine"], [["node -e 0", idle.toFixed(0)], ["chengwen check", check.toFixed(0)]]);
  return [["a cold command on 100 pages against an idle node", check / idle, 0, 5]];
}

function run(args) {
  const { status, error, stderr } = spawnSync(process.execPath, args);
  if (error !== undefined || status === null || status > 1) throw new Error(`the command failed: ${String(error ?? stderr)}`);
}
