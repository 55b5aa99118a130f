import { spawnSync } from "node:child_process";
import process from "node:process";
import { needBrowser, programs, type ProgramName } from "./programs";

/**
 * Gets the programs that are not here yet where that is possible: on Debian and Ubuntu as root, by apt-get. Says what it does.
 * @returns the programs that are not to be had
 * @throws NoBrowser when the browser was asked for and is not to be had
 */
export function provide(names: readonly ProgramName[]): readonly ProgramName[] {
  const absent = names.filter((name) => !programs[name].isThere());
  const complaints = absent.length > 0 && canInstall() ? install(absent) : "";
  const missing = absent.filter((name) => !programs[name].isThere());
  if (missing.length > 0 && complaints !== "") console.error(complaints);
  if (names.includes("browser")) needBrowser();
  for (const name of missing) console.log(`There is no ${programs[name].name.replace(/^an? /, "")} here: ${programs[name].without}.`);
  return missing;
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && spawnSync("apt-get", ["--version"], { stdio: "ignore" }).status === 0;
}

/**
 * One after the other, so that what a distribution does not have keeps nothing else away.
 * @returns what apt-get complained of: of interest only where something is missing afterwards
 */
function install(names: readonly ProgramName[]): string {
  console.log(`Installing ${names.map((name) => programs[name].name).join(", ")} with apt-get; this takes a few minutes at most …`);
  const steps = [["update"], ...names.map((name) => ["install", "-y", "--no-install-recommends", ...programs[name].packages])];
  return steps.map(aptGet).join("");
}

function aptGet(args: readonly string[]): string {
  const limits = ["-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::http::Timeout=20", "-o", "Acquire::Retries=1"];
  const { error, stderr } = spawnSync("apt-get", ["-qq", ...limits, ...args], {
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return error ? `${error.message}\n` : stderr;
}
