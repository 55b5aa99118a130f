/**
 * `npm test`: gets what the tests need, then runs types, lint and all tests side by side. Anything behind `--` goes to jest.
 *
 *     npm test               everything; of the long walk through drafts and versions of Word a choice
 *     npm run test:all       the whole walk
 *     npm run test:quick     without what needs a browser, LibreOffice, xmllint or the validator; for the inner loop
 */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import process from "node:process";
import { ensureBuilt } from "../test/word-host/serve/ensure-built";
import { rootFolder } from "../test/word-host/serve/root-folder";
import { provide } from "./programs/provide";
import { runToEnd } from "./run-to-end";

const isQuick = process.argv.includes("--quick");
const isAll = process.argv.includes("--all");
const forJest = process.argv.slice(2).filter((argument) => argument !== "--quick" && argument !== "--all");

const require = createRequire(path.join(rootFolder, "package.json"));
const caches = path.join(rootFolder, "node_modules", ".cache");
/** The file of a package's command; not every package lets it be asked for by name. */
const commandOf = (name: string, file: string): string => path.join(path.dirname(require.resolve(`${name}/package.json`)), "bin", file);
const tsc = (project: string): string[] => [
  commandOf("typescript", "tsc"),
  ...["-p", project, "--incremental", "--tsBuildInfoFile", path.join(caches, "tsc", `${project}.tsbuildinfo`)],
];
const eslint = [
  commandOf("eslint", "eslint.js"),
  ...[".", "--max-warnings", "0", "--cache", "--cache-strategy", "content", "--cache-location", path.join(caches, "eslint", "cache")],
];

interface Ran {
  readonly name: string;
  readonly ok: boolean;
  /** What it printed, when it was not shown at once. */
  readonly output: string;
}

/** Runs a program of node; its output is kept, or shown as it comes. */
function run(name: string, args: readonly string[], shown = false, env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  return new Promise((resolve) => {
    let output = "";
    const child = spawn(process.execPath, args, {
      cwd: rootFolder,
      env: { ...process.env, ...env },
      stdio: shown ? "inherit" : ["ignore", "pipe", "pipe"],
    });
    const keep = (text: Buffer): void => { output += text.toString(); };
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
    child.on("error", (error) => { resolve({ name, ok: false, output: error.message }); });
    child.on("close", (code) => { resolve({ name, ok: code === 0, output }); });
  });
}

/** One after the other: together they would take the tests' processors. */
async function inTurn(...jobs: readonly (() => Promise<Ran>)[]): Promise<Ran[]> {
  const results: Ran[] = [];
  for (const job of jobs) results.push(await job());
  return results;
}

/** Test files that start other programs, as patterns for jest. */
function filesThatStartPrograms(): string[] {
  const tests = readdirSync(path.join(rootFolder, "test"), { recursive: true, encoding: "utf8" }).filter((name) => /\.test\.tsx?$/.test(name));
  const starts = /\bvalidate(?:Docx|All)\(|Needing\(\s*\["(?:office|schemas|xmllint)"|\bspawnSync\(|\bspawn\(/;
  const found = tests.filter((name) => starts.test(readFileSync(path.join(rootFolder, "test", name), "utf8")));
  return found.map((name) => `/test/${name.split(path.sep).join("/").replaceAll(".", "\\.")}$`);
}

const jest = [commandOf("jest", "jest.js"), ...forJest];

async function runTests(): Promise<void> {
  if (!isQuick) {
    provide(["browser", "font", "office", "xmllint"]);
    console.log("Building the add-in and the Word stand-in …");
    await ensureBuilt();
  }
  const quick = ["--selectProjects", "node", "pane", "--testPathIgnorePatterns", "/node_modules/", "/test/e2e/", ...filesThatStartPrograms()];
  const tests = isQuick
    ? run("tests", [...jest, ...quick], true)
    : run("tests", jest, true, isAll ? { CHENGWEN_TESTS: "all" } : {});
  const checks = isQuick
    ? Promise.resolve([])
    : inTurn(
        () => run("types", tsc("tsconfig.json")),
        () => run("types of the pure folders", tsc("tsconfig.pure.json")),
        () => run("lint", eslint),
      );
  const results = [...(await checks), await tests];
  const failed = results.filter(({ ok }) => !ok);
  for (const { name, output } of failed) console.error(`\n${name}: failed\n${output}`);
  if (failed.length > 0) throw new Error(`Failed: ${failed.map(({ name }) => name).join(", ")}.`);
}

runToEnd(runTests);
