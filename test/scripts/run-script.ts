import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
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
  while (child.pid !== undefined && isAlive(child.pid)) await pause(50);
  return { status, output };
}

/** Whether a process of a group still runs. One that has ended and that nobody has taken note of yet (a zombie) does not. */
function isAlive(group: number): boolean {
  try {
    process.kill(-group, 0);
  } catch {
    return false;
  }
  if (!existsSync("/proc/self/stat")) return true;
  return readdirSync("/proc").some((pid) => /^\d+$/.test(pid) && isRunningIn(pid, group));
}

/** By /proc/PID/stat: behind the name in brackets come the state, the parent and the group. */
function isRunningIn(pid: string, group: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const [state, , own] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return Number(own) === group && state !== "Z" && state !== "X";
  } catch {
    return false;
  }
}
