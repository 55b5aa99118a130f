import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { LISTS } from "../src/checks/text/phrase-index";
import { seamData } from "./seam-data";
import { seamFile } from "./seam-file";

/** Writes src/checks/data/word-seams.ts anew; needed after every change of a word list. Run with: npm run word-seams */
const path = join(dirname(fileURLToPath(import.meta.url)), "..", "src", "checks", "data", "word-seams.ts");
const wrongWords = LISTS.flatMap(([, phrases]) => phrases.map(({ text }) => text));
writeFileSync(path, seamFile(seamData(wrongWords)));
