import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { browsersAt } from "../../../scripts/programs/find-browser";

describe("the places of a browser", () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "browser-"));
  const file = (...parts: string[]): string => {
    const at = path.join(folder, ...parts);
    fs.mkdirSync(path.dirname(at), { recursive: true });
    fs.writeFileSync(at, "");
    return at;
  };
  afterAll(() => { fs.rmSync(folder, { recursive: true }); });

  const found = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv, ofPlaywright = path.join(folder, "no", "chromium-9", "linux", "chrome")) =>
    browsersAt({ platform, env, ofPlaywright });

  it("begin with the one that CHROME_PATH names", () => {
    const chosen = file("chosen");
    const chrome = file("bin", "google-chrome");
    expect(found("linux", { CHROME_PATH: chosen, PATH: path.join(folder, "bin") })).toEqual([chosen, chrome]);
  });

  it("have Chrome before Chromium in a folder of PATH", () => {
    const chrome = file("both", "google-chrome");
    const chromium = file("both", "chromium");
    expect(found("linux", { PATH: path.join(folder, "both") })).toEqual([chrome, chromium]);
  });

  it("leave out a name that does not exist", () => {
    const edge = file("edge", "microsoft-edge");
    expect(found("linux", { CHROME_PATH: path.join(folder, "nothing"), PATH: path.join(folder, "edge") })).toEqual([edge]);
  });

  it("know an application in the user's own folder on a Mac", () => {
    const edge = file("Applications", "Microsoft Edge.app", "Contents", "MacOS", "Microsoft Edge");
    expect(found("darwin", { HOME: folder })).toEqual([edge]);
  });

  it("end with Playwright's cache: the one of this version, then the newest", () => {
    const chromium = file("path", "chromium");
    const [own, old, newer] = [9, 8, 12].map((number) => file("cache", `chromium-${String(number)}`, "linux", "chrome"));
    file("cache", "chromium_headless_shell-13", "linux", "chrome");
    fs.mkdirSync(path.join(folder, "cache", "chromium-14"), { recursive: true });
    expect(found("linux", { PATH: path.join(folder, "path") }, own)).toEqual([chromium, own, newer, old]);
  });

  it("are none where there is none", () => {
    expect(found("win32", { PROGRAMFILES: path.join(folder, "empty") })).toEqual([]);
  });
});
