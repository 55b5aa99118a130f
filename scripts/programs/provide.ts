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
  if (absent.length > 0 && canInstall()) install(absent);
  if (names.includes("browser")) needBrowser();
  const missing = absent.filter((name) => !programs[name].isThere());
  for (const name of missing) console.log(`There is no ${programs[name].name.replace(/^an? /, "")} here: ${programs[name].without}.`);
  return missing;
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && spawnSync("apt-get", ["--version"], { stdio: "ignore" }).status === 0;
}

/** One after the other, so that what a distribution does not have keeps nothing else away. */
function install(names: readonly ProgramName[]): void {
  console.log(`Installing ${names.map((name) => programs[name].name).join(", ")} with apt-get; this takes a few minutes at most …`);
  aptGet(["update"]);
  for (const name of names) aptGet(["install", "-y", "--no-install-recommends", ...programs[name].packages]);
}

/** What apt-get complains of is shown; that something is missing afterwards is found by looking for it. */
function aptGet(args: readonly string[]): void {
  spawnSync("apt-get", ["-qq", "-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::http::Timeout=20", "-o", "Acquire::Retries=1", ...args], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}
