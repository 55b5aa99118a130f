import { buffer } from "node:stream/consumers";
import type { Download, Page } from "playwright-core";
import "../word-host/page/window-api";

/** The document in the Word stand-in as it would be saved now. */
export async function savedDocx(page: Page): Promise<Uint8Array> {
  return Buffer.from(await page.evaluate(() => window.wordHost.save()), "base64");
}

/** Opens a document in the Word stand-in. */
export async function openDocx(page: Page, docx: Uint8Array): Promise<void> {
  await page.evaluate((base64) => window.wordHost.load(base64), Buffer.from(docx).toString("base64"));
}

/** What the browser was given to save. The browser may be one that runs elsewhere, so its file has no path here. */
export async function bytesOfDownload(download: Download): Promise<Uint8Array> {
  return buffer(await download.createReadStream());
}
