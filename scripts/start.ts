/**
 * `npm start`: on Windows and Mac opens Word with the add-in; elsewhere, or with `-- --bench`, opens the Word stand-in in
 * an installed browser, or runs the demo where there is no display.
 */
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import process from "node:process";
import { openBench } from "./open-bench";
import { runDemo } from "./run-demo";
import { runToEnd } from "./run-to-end";

const bench = process.argv.includes("--bench");
const hasWord = process.platform === "win32" || process.platform === "darwin";
const hasDisplay = hasWord || Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);

const wordArguments = [
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
];

function openWord(): void {
  const debugging = createRequire(import.meta.url).resolve("office-addin-debugging/cli.js");
  spawn(process.execPath, [debugging, ...wordArguments], { stdio: "inherit" }).on("exit", (code) => {
    process.exitCode = code ?? 1;
  });
}

if (hasWord && !bench) {
  openWord();
} else if (hasDisplay) {
  runToEnd(openBench);
} else {
  console.log("There is no display here, so the demo runs instead.");
  runToEnd(runDemo);
}
