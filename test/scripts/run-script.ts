import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { rootFolder } from "../word-host/serve/root-folder";

const tsx = createRequire(path.join(rootFolder, "package.json")).resolve("tsx/cli");

export interface Ended {
  readonly status: number | null;
  readonly output: string;
}

/**
 * Runs a script of the project in an environment of its own until it and all that it started, one group of processes, have ended. Where they
 * do not end, the test that waits for them fails by its limit.
 */
export async function runScript(script: string, env: NodeJS.ProcessEnv): Promise<Ended> {
  const child = spawn(process.execPath, [tsx, path.join("scripts", script)], { cwd: rootFolder, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  const keep = (text: Buffer): void => { output += text.toString(); };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const status = await new Promise<number | null>((resolve) => { child.on("close", resolve); });
  // The compiler behind tsx ends a moment after the script.
  while (child.pid !== undefined && isAlive(-child.pid)) await pause(50);
  return { status, output };
}

function isAlive(group: number): boolean {
  try {
    process.kill(group, 0);
    return true;
  } catch {
    return false;
  }
}
