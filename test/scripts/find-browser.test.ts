import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { findBrowser } from "../../scripts/find-browser";

describe("finding a browser", () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "browser-"));
  const file = (...parts: string[]): string => {
    const at = path.join(folder, ...parts);
    fs.mkdirSync(path.dirname(at), { recursive: true });
    fs.writeFileSync(at, "");
    return at;
  };
  afterAll(() => { fs.rmSync(folder, { recursive: true }); });

  it("takes the one that CHROME_PATH names before any other", () => {
    const chosen = file("chosen");
    file("bin", "google-chrome");
    expect(findBrowser("linux", { CHROME_PATH: chosen, PATH: path.join(folder, "bin") })).toBe(chosen);
  });

  it("looks for Chrome before Chromium in a folder of PATH", () => {
    const chrome = file("both", "google-chrome");
    file("both", "chromium");
    expect(findBrowser("linux", { PATH: path.join(folder, "both") })).toBe(chrome);
  });

  it("passes over a name that does not exist", () => {
    const edge = file("edge", "microsoft-edge");
    expect(findBrowser("linux", { CHROME_PATH: path.join(folder, "nothing"), PATH: path.join(folder, "edge") })).toBe(edge);
  });

  it("finds an application in the user's own folder on a Mac", () => {
    const edge = file("Applications", "Microsoft Edge.app", "Contents", "MacOS", "Microsoft Edge");
    expect(findBrowser("darwin", { HOME: folder })).toBe(edge);
  });

  it("says null where there is none", () => {
    expect(findBrowser("win32", { PROGRAMFILES: path.join(folder, "empty") })).toBeNull();
  });
});
