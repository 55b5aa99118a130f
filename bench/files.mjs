import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { docxOfText } from "../test/fixtures/docx-of-text";
import { shortest } from "./measure.mjs";
import { checkFile, unpackers } from "./product.mjs";
import { printTable } from "./table.mjs";
import { cleanText } from "./texts.mjs";

/** A page of GB/T 9704: 22 lines of 28 characters. */
const PAGE = 22 * 28;

/** A file of about so many pages. */
export function fileOfPages(pages) {
  return docxOfText(cleanText(pages * PAGE));
}

/** Milliseconds from bytes to findings, warm, beside unzip + decode + a streaming parse of the same file. */
export async function measureFiles() {
  const rows = [];
  const own = new Map();
  const limits = [];
  for (const pages of [10, 100, 1000]) {
    const bytes = fileOfPages(pages);
    const ours = await shortest(() => checkFile(bytes, unpackers.command));
    const inPane = await shortest(() => checkFile(bytes, unpackers.pane));
    const theirs = await shortest(() => parseWithSaxes(bytes));
    own.set(pages, ours);
    rows.push([pages, (bytes.length / 1024).toFixed(0), ours.toFixed(2), inPane.toFixed(2), theirs.toFixed(2), (ours / theirs).toFixed(2)]);
    limits.push([`${pages} pages: to findings, against unzip + decode + saxes`, ours / theirs, 0, 2]);
  }
  printTable("from .docx bytes to findings, milliseconds", ["pages", "KiB", "chengwen, the command", "chengwen, the pane's unpacker", "unzip + decode + saxes", "ratio"], rows);
  // What grows with the square would take a hundred times as long.
  limits.push(["1,000 pages against 100", own.get(1000) / own.get(100), 0, 30]);
  return limits;
}

function parseWithSaxes(bytes) {
  const xml = new TextDecoder().decode(unzipSync(bytes, { filter: ({ name }) => name === "word/document.xml" })["word/document.xml"]);
  let characters = 0;
  let inText = false;
  const parser = new SaxesParser();
  parser.on("opentag", ({ name }) => {
    inText = name === "w:t";
  });
  parser.on("text", (text) => {
    if (inText) characters += text.length;
  });
  parser.on("closetag", () => {
    inText = false;
  });
  parser.write(xml).close();
  return characters;
}
