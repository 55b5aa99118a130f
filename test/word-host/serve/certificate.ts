import { mkdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { generateCertificates } from "office-addin-dev-certs";
import { rootFolder } from "./root-folder";

const validDays = 30;
const dayMs = 24 * 60 * 60 * 1000;

/**
 * A certificate for localhost, made here and kept for some days; no authority knows it, and none is installed.
 * @returns key and certificate as PEM text
 */
export async function certificate(): Promise<{ key: string; cert: string }> {
  const folder = path.join(rootFolder, "node_modules", ".cache", "word-host");
  if (ageMs(path.join(folder, "localhost.key")) > (validDays - 2) * dayMs) await make(folder);
  return { key: readFileSync(path.join(folder, "localhost.key"), "utf8"), cert: readFileSync(path.join(folder, "localhost.crt"), "utf8") };
}

/** Made beside and moved into place, since test files that start together may do it at the same time. */
async function make(folder: string): Promise<void> {
  const fresh = `${folder}-${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  const [authority, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => path.join(fresh, name)) as [string, string, string];
  await quietly(() => generateCertificates(authority, cert, key, validDays, ["localhost", "127.0.0.1"]));
  rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(fresh, folder);
  } catch {
    // The other one was quicker; both are good.
    rmSync(fresh, { recursive: true, force: true });
  }
}

function ageMs(file: string): number {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat ? Date.now() - stat.mtimeMs : Number.POSITIVE_INFINITY;
}

/** The generator reports on the console what is of no interest here. */
async function quietly(work: () => Promise<void>): Promise<void> {
  const { log } = console;
  console.log = () => undefined;
  try {
    await work();
  } finally {
    console.log = log;
  }
}
