import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { seamData } from "./seam-data";
import { seamedWords } from "./seamed-words";
import { seamFile } from "./seam-file";

/** Writes src/checks/data/word-seams.ts anew; needed after every change of a word list. Run with: npm run word-seams */
const path = join(dirname(fileURLToPath(import.meta.url)), "..", "src", "checks", "data", "word-seams.ts");
writeFileSync(path, seamFile(seamData(seamedWords)));
