import { existsSync } from "node:fs";
import path from "node:path";

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

/** Path of an installed Chrome, Edge or Chromium, or null. The environment variable CHROME_PATH goes first. */
export function findBrowser(platform: NodeJS.Platform = process.platform, env: NodeJS.ProcessEnv = process.env): string | null {
  return candidates(platform, env).find((file) => existsSync(file)) ?? null;
}

function candidates(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  const chosen = env["CHROME_PATH"] ? [env["CHROME_PATH"]] : [];
  if (platform === "win32") {
    const folders = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]].filter((one) => one !== undefined);
    return [...chosen, ...folders.flatMap((folder) => windowsPrograms.map((program) => path.win32.join(folder, program)))];
  }
  if (platform === "darwin") {
    const folders = ["/Applications", ...(env["HOME"] ? [path.join(env["HOME"], "Applications")] : [])];
    return [...chosen, ...folders.flatMap((folder) => macApplications.map((application) => path.join(folder, application)))];
  }
  const folders = [...(env["PATH"] ?? "").split(":").filter(Boolean), "/usr/bin", "/snap/bin"];
  return [...chosen, ...folders.flatMap((folder) => names.map((name) => path.join(folder, name)))];
}

/** What to say where no browser is installed. */
export const noBrowser =
  "No Chrome, Edge or Chromium is installed: install one, or name one in the environment variable CHROME_PATH, and try again.";
