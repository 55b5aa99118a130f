/**
 * Writes out/manifest.xml for a web server of your own (docs/deployment.md):
 *
 *     npx tsx scripts/manifest-for.ts https://files.example.cn/chengwen
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { manifestAtAddress } from "./manifest-at-address";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const address = process.argv[2];
if (address === undefined) {
  console.error("Say where the add-in is served: npx tsx scripts/manifest-for.ts https://files.example.cn/chengwen");
  process.exit(2);
}
try {
  const manifest = manifestAtAddress(readFileSync(path.join(root, "manifest.xml"), "utf8"), address);
  mkdirSync(path.join(root, "out"), { recursive: true });
  writeFileSync(path.join(root, "out", "manifest.xml"), manifest);
  console.log(`Written: ${path.join("out", "manifest.xml")}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
