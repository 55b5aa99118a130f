import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { rootFolder } from "./root-folder";

type Target = { readonly name: string; readonly result: string; readonly sources: readonly string[]; readonly webpack: readonly string[] };

const targets: readonly Target[] = [
  {
    name: "add-in",
    result: "dist/taskpane.html",
    sources: ["src", "assets", "manifest.xml", "webpack.config.js", "package-lock.json"],
    webpack: ["--mode", "production"],
  },
  {
    name: "word-host",
    result: "out/word-host/word-host.html",
    sources: ["test/word-host", "test/fixtures/docx-of-text.ts", "package-lock.json"],
    webpack: ["--config", "test/word-host/page/webpack.page.mjs"],
  },
];

const stamps = path.join(rootFolder, "out", ".built");
const lock = path.join(stamps, "lock");
const lockIsDeadMs = 300_000;

/** Builds dist and the Word stand-in's page when their sources are newer. One process builds, others wait for it. */
export async function ensureBuilt(): Promise<void> {
  mkdirSync(stamps, { recursive: true });
  await takeLock();
  try {
    for (const target of targets) if (isStale(target)) build(target);
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

async function takeLock(): Promise<void> {
  for (;;) {
    try {
      mkdirSync(lock);
      return;
    } catch {
      const age = Date.now() - modified(lock);
      if (age > lockIsDeadMs && age < Number.POSITIVE_INFINITY) rmSync(lock, { recursive: true, force: true });
      await pause(200);
    }
  }
}

function isStale({ name, result, sources }: Target): boolean {
  const built = modified(path.join(rootFolder, result));
  if (built === 0) return true;
  const since = Math.max(built, modified(path.join(stamps, name)));
  return sources.some((source) => newest(path.join(rootFolder, source)) > since);
}

function build({ name, webpack }: Target): void {
  const started = new Date();
  const cli = createRequire(path.join(rootFolder, "package.json")).resolve("webpack/bin/webpack.js");
  const run = spawnSync(process.execPath, [cli, ...webpack], { cwd: rootFolder, encoding: "utf8" });
  if (run.status !== 0) throw new Error(`webpack could not build the ${name}:\n${run.stdout}${run.stderr}`);
  // webpack leaves files alone that come out the same, so their dates say nothing.
  writeFileSync(path.join(stamps, name), started.toISOString());
}

/** Date of the last change in a file or folder, in milliseconds; 0 when there is none. */
function newest(entry: string): number {
  const stat = statSync(entry, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  // A folder's own date tells of deleted files.
  return readdirSync(entry).reduce((latest, name) => Math.max(latest, newest(path.join(entry, name))), stat.mtimeMs);
}

function modified(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
