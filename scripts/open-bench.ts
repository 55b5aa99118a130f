import { spawn } from "node:child_process";
import { createHash, X509Certificate } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { certificate } from "../test/word-host/serve/certificate";
import { ensureBuilt } from "../test/word-host/serve/ensure-built";
import { serve } from "../test/word-host/serve/serve";
import { findBrowser, noBrowser } from "./find-browser";
import { sampleDraft } from "./sample-draft";

/** Builds, serves, and opens the Word stand-in with a sample draft; ends when the browser is closed. */
export async function openBench(): Promise<void> {
  await ensureBuilt();
  const served = await serve({ localOfficeJs: true, sample: sampleDraft() });
  const address = `${served.page}?document=sample.docx&view=check`;
  console.log(`The Word stand-in is at ${address}`);
  const browser = findBrowser();
  if (browser === null) {
    console.log(`${noBrowser} Or open the address in a browser of yours and accept its certificate. Ctrl+C ends.`);
    return;
  }
  const profile = mkdtempSync(path.join(tmpdir(), "chengwen-"));
  const trusted = `--ignore-certificate-errors-spki-list=${keyHash((await certificate()).cert)}`;
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  console.log("Close the browser to end.");
  spawn(browser, [`--user-data-dir=${profile}`, trusted, "--no-first-run", "--no-default-browser-check", ...asRoot, address], { stdio: "ignore" }).on(
    "exit",
    () => {
      rmSync(profile, { recursive: true, force: true });
      void served.close();
    },
  );
}

/** The browser trusts our certificate, and no other, by the hash of its public key. */
function keyHash(pem: string): string {
  return createHash("sha256")
    .update(new X509Certificate(pem).publicKey.export({ type: "spki", format: "der" }))
    .digest("base64");
}
