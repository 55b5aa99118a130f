import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";

const names = [
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "microsoft-edge-stable",
  "microsoft-edge",
] as const;

const macApplications = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "Chromium.app/Contents/MacOS/Chromium",
] as const;

const windowsPrograms = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
  "Chromium\\Application\\chrome.exe",
] as const;

/** Where a browser is looked for. */
export interface BrowserPlaces {
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
  /** The file that `npx playwright-core install chromium` of this version would bring. */
  readonly ofPlaywright: string;
}

/** The places of this computer. */
export function usualPlaces(): BrowserPlaces {
  return { platform: process.platform, env: process.env, ofPlaywright: chromium.executablePath() };
}

/**
 * Files where a Chrome, Edge or Chromium stands, the best first: the one that the environment variable CHROME_PATH names, installed
 * ones, and those that Playwright keeps in its cache. None of them was started yet.
 */
export function browsersAt(places: BrowserPlaces): readonly string[] {
  const files = new Set([...installed(places), ...inCache(places.ofPlaywright)]);
  return [...files].filter((file) => existsSync(file));
}

function installed({ platform, env }: BrowserPlaces): string[] {
  const chosen = env["CHROME_PATH"] ? [env["CHROME_PATH"]] : [];
  if (platform === "win32") {
    const variables = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"];
    const folders = variables.map((name) => env[name]).filter((one) => one !== undefined);
    return [...chosen, ...inEach(folders, windowsPrograms, path.win32.join)];
  }
  if (platform === "darwin") {
    const folders = ["/Applications", ...(env["HOME"] ? [path.join(env["HOME"], "Applications")] : [])];
    return [...chosen, ...inEach(folders, macApplications, path.join)];
  }
  return [...chosen, ...inEach((env["PATH"] ?? "").split(":").filter(Boolean), names, path.join)];
}

function inEach(folders: readonly string[], files: readonly string[], join: (...parts: string[]) => string): string[] {
  return folders.flatMap((folder) => files.map((file) => join(folder, file)));
}

/** The one of this version of Playwright, then those of others, the newest first: <cache>/chromium-<number>/<system>/<program>. */
function inCache(ofPlaywright: string): string[] {
  const own = /^(.*[\\/]chromium-)\d+([\\/].*)$/.exec(ofPlaywright);
  if (!own) return [];
  const [, start = "", program = ""] = own;
  const numbers = foldersIn(path.dirname(`${start}0`)).flatMap((name) => /^chromium-(\d+)$/.exec(name)?.[1] ?? []);
  const newestFirst = numbers.map(Number).sort((left, right) => right - left);
  return [ofPlaywright, ...newestFirst.map((number) => `${start}${number}${program}`)];
}

function foldersIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
