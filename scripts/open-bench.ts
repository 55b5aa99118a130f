import { spawn } from "node:child_process";
import { createHash, X509Certificate } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { certificate } from "../test/word-host/serve/certificate";
import { ensureBuilt } from "../test/word-host/serve/ensure-built";
import { serve } from "../test/word-host/serve/serve";
import { findBrowser, NoBrowser } from "./programs/programs";
import { sampleDraft } from "./sample-draft";

/**
 * Builds, serves, and opens the Word stand-in with a sample draft; ends when the browser is closed, and without a browser never.
 * @throws when the browser does not start
 */
export async function openBench(): Promise<void> {
  await ensureBuilt();
  const served = await serve({ localOfficeJs: true, sample: sampleDraft() });
  const address = `${served.page}?document=sample.docx&view=check`;
  console.log(`The Word stand-in is at ${address}`);
  const browser = findBrowser();
  if (browser === null) {
    console.log(`${new NoBrowser().message} Or open the address in a browser of yours and accept its certificate. Ctrl+C ends.`);
    return new Promise(() => undefined);
  }
  const profile = mkdtempSync(path.join(tmpdir(), "chengwen-"));
  const trusted = `--ignore-certificate-errors-spki-list=${keyHash((await certificate()).cert)}`;
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  console.log("Close the browser to end.");
  try {
    await untilClosed(browser, [`--user-data-dir=${profile}`, trusted, "--no-first-run", "--no-default-browser-check", ...asRoot, address]);
  } finally {
    rmSync(profile, { recursive: true, force: true });
    await served.close();
  }
}

function untilClosed(browser: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    spawn(browser, args, { stdio: "ignore" })
      .on("error", reject)
      .on("exit", (code) => {
        if (code === 0) resolve();
        else reject(new Error(`The browser ended with status ${code ?? "unknown"}: ${browser}`));
      });
  });
}

/** The browser trusts our certificate, and no other, by the hash of its public key. */
function keyHash(pem: string): string {
  return createHash("sha256")
    .update(new X509Certificate(pem).publicKey.export({ type: "spki", format: "der" }))
    .digest("base64");
}
