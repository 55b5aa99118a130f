import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const starter = path.join(__dirname, "..", "..", "bin", "chengwen.cjs");

/** Runs the command in a folder, as a clerk's script would. */
export function chengwen(folder: string, ...args: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [starter, ...args], { cwd: folder, encoding: "utf8" });
  return { code: status, out: stdout, err: stderr };
}

/** A folder of files for one test file; `remove` takes it away. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(path.join(os.tmpdir(), "chengwen-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
  mkdirSync(path.join(folder, "文件夹"));
  return { folder, remove: () => { rmSync(folder, { recursive: true, force: true }); } };
}
