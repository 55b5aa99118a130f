#!/usr/bin/env node
// Starts the command `chengwen`. It is built when the project is installed; where that was left out
// (`npm ci --ignore-scripts`) or the sources are newer, it is built first.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const { createRequire, wrap } = require("node:module");
const { setFlagsFromString } = require("node:v8");
const { Script } = require("node:vm");

// What goes wrong here must not end with 1, which says that a document was checked and is not ready.
process.on("uncaughtException", (error) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
});

// The command is over in a fraction of a second. Making code faster while it runs takes longer than it saves, so the engine
// is to wait until a document is really long; and memory for short-lived things may grow at once instead of in four steps.
if (/^v2[0-4]\./.test(process.version)) {
  setFlagsFromString("--interrupt-budget=4000000");
  setFlagsFromString("--semi-space-growth-factor=16");
}

const root = path.join(__dirname, "..");
const folder = path.join(root, "dist-cli");
const command = path.join(folder, "chengwen.cjs");

const changed = (file) => fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** When a source was changed last; a folder's own date tells of deleted files. 0 where only the built command is installed. */
function newest(entry) {
  if (!entry.isDirectory) return changed(entry.path);
  return fs.readdirSync(entry.path, { withFileTypes: true }).reduce(
    (latest, inner) => Math.max(latest, newest({ path: path.join(entry.path, inner.name), isDirectory: inner.isDirectory() })),
    changed(entry.path),
  );
}

const sources = ["src/cli", "src/docx", "src/html", "src/json-file", "src/text-file", "src/checks", "src/tallies", "src/skeletons", "src/snapshot"].map((name) => path.join(root, name)).filter((name) => fs.existsSync(name));
const builtAt = changed(command);
if (sources.some((source) => newest({ path: source, isDirectory: true }) > builtAt)) require("./build-command.cjs").buildCommand();

// The engine's own compiled form of the command is kept, as compiling takes longer than checking a document. The engine
// compares no more than the length of the source, so the name says which build it belongs to.
const kept = path.join(folder, `chengwen-${process.version}-${Math.round(changed(command))}.cache`);
const cachedData = fs.existsSync(kept) ? fs.readFileSync(kept) : undefined;
const script = new Script(wrap(fs.readFileSync(command, "utf8")), { filename: command, ...(cachedData ? { cachedData } : {}) });
if (cachedData === undefined || script.cachedDataRejected) process.once("exit", () => { keep(script.createCachedData()); });
script.runInThisContext()(exports, createRequire(command), module, command, folder);

/** Put in place whole, so that another process never meets half a file. A folder that cannot be written is no fault. */
function keep(data) {
  try {
    const part = `${kept}.${process.pid}`;
    fs.writeFileSync(part, data);
    fs.renameSync(part, kept);
  } catch {
    return;
  }
}
