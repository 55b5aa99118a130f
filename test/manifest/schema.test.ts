import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { describeNeeding } from "../run/needs";
import { manifestText, root } from "./read-manifest";

const schema = path.join(root, "..", "shared", "schemas", "OfficeAppManifestV1_1.xsd");

/** xmllint's complaints about a manifest, "" when it is valid. */
function complaints(manifest: string): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "chengwen-manifest-"));
  try {
    const file = path.join(folder, "manifest.xml");
    writeFileSync(file, manifest);
    const run = spawnSync("xmllint", ["--noout", "--nonet", "--schema", schema, file], { encoding: "utf8" });
    return run.status === 0 ? "" : run.stderr;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describeNeeding(["schemas", "xmllint"], "Microsoft's manifest schemas", () => {
  it("accept the manifest", () => {
    expect(complaints(manifestText)).toBe("");
  });

  it.each([
    ["an element out of order", (text: string) => text.replace("<Version>0.1.0.0</Version>", "").replace("</DefaultLocale>", "</DefaultLocale><Version>0.1.0.0</Version>"), "Version"],
    ["a button without a tip in the ribbon part", (text: string) => text.replace(/<Supertip>[^]*?<\/Supertip>/, ""), "Supertip"],
    ["a label that is too long", (text: string) => text.replace('DefaultValue="骨架"', `DefaultValue="${"骨".repeat(126)}"`), "maxLength"],
  ])("refuse a manifest with %s, so the test above means something", (_what, damage, word) => {
    const damaged = damage(manifestText);
    expect(damaged).not.toBe(manifestText);
    expect(complaints(damaged)).toContain(word);
  });
});
