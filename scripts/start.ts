/**
 * `npm start`: on Windows and Mac opens Word with the add-in; elsewhere, or with `-- --bench`, opens the Word stand-in in
 * an installed browser, or runs the demo where there is no display.
 */
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import process from "node:process";
import { openBench } from "./open-bench";

const bench = process.argv.includes("--bench");
const hasWord = process.platform === "win32" || process.platform === "darwin";
const hasDisplay = hasWord || Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);

function run(file: string, args: readonly string[]): void {
  spawn(process.execPath, [file, ...args], { stdio: "inherit" }).on("exit", (code) => { process.exitCode = code ?? 1; });
}

const require = createRequire(import.meta.url);
if (hasWord && !bench) {
  run(require.resolve("office-addin-debugging/cli.js"), [
    "start",
    "manifest.xml",
    "desktop",
    "--app",
    "word",
    "--dev-server",
    "npm run dev-server",
    "--dev-server-port",
    "3000",
    "--no-debug",
  ]);
} else if (hasDisplay) {
  await openBench();
} else {
  console.log("There is no display here, so the demo runs instead.");
  run(require.resolve("tsx/cli"), ["scripts/demo.ts"]);
}
