import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { docxFile } from "../../src/ooxml/docx-file";
import { charactersPerLine } from "../../src/ooxml/page";
import { itNeeding } from "../run/needs";

const folder = mkdtempSync(join(tmpdir(), "chengwen-grid-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Pages that LibreOffice gives to one paragraph of as many characters. */
function pages(counts: readonly number[]): number[] {
  const files = counts.map((count) => {
    const file = join(folder, `${count}.docx`);
    writeFileSync(file, docxFile([{ style: "body", inlines: [{ kind: "text", text: "国".repeat(count) }] }]));
    return file;
  });
  execFileSync(
    "soffice",
    [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", "pdf", "--outdir", folder, ...files],
    {
      stdio: "ignore",
    },
  );
  return counts.map(
    (count) => readFileSync(join(folder, `${count}.pdf`), "latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0,
  );
}

itNeeding(
  ["office"],
  "a page holds exactly 22 lines of 28 characters (GB/T 9704-2012, 5.2.3)",
  () => {
    const onePage = 22 * charactersPerLine - 2;
    expect(pages([onePage, onePage + 1])).toEqual([1, 2]);
  },
  120_000,
);
