import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defaultLayout } from "../../src/layout/default-settings";
import { layOutBody } from "../../src/layout/lay-out-body";
import { docxOfText } from "../fixtures/docx-of-text";
import { itNeeding } from "../run/needs";
import { docxOfFlat, flatOf } from "./flat-of";

const folder = mkdtempSync(join(tmpdir(), "chengwen-layout-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Pages that LibreOffice gives to laid-out texts. */
function pages(texts: Readonly<Record<string, string>>): Record<string, number> {
  const files = Object.entries(texts).map(([name, text]) => {
    const file = join(folder, `${name}.docx`);
    writeFileSync(file, docxOfFlat(layOutBody(flatOf(docxOfText(text, { plain: true })), defaultLayout).ooxml));
    return file;
  });
  execFileSync("soffice", [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", "pdf", "--outdir", folder, ...files], { stdio: "ignore" });
  return Object.fromEntries(
    Object.keys(texts).map((name) => [name, readFileSync(join(folder, `${name}.pdf`), "latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0]),
  );
}

itNeeding(
  ["office"],
  "a laid-out page holds exactly 22 lines of 28 characters, title, blank line and typed indents counted in",
  () => {
    const text = (lines: number): string => "国".repeat(28 * lines - 2);
    const title = "县档案馆工作总结";
    expect(
      pages({
        full: text(22),
        over: `${text(22)}国`,
        typed: `　　${text(22)}`,
        // The title takes two lines of the page, with its blank line or without.
        "title-full": `${title}\n${text(20)}`,
        "title-over": `${title}\n${text(20)}国`,
        "blank-full": `${title}\n\n${text(20)}`,
        "blank-over": `${title}\n\n${text(20)}国`,
      }),
    ).toEqual({ full: 1, over: 2, typed: 1, "title-full": 1, "title-over": 2, "blank-full": 1, "blank-over": 2 });
  },
  120_000,
);
