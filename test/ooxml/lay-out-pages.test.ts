import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { docxFile } from "../../src/ooxml/docx-file";
import { inlineText } from "../../src/ooxml/inline-text";
import { layOutPages } from "../../src/ooxml/lay-out-pages";
import { charactersPerLine, textWidth } from "../../src/ooxml/page";
import { titleInlines } from "../../src/ooxml/title-inlines";
import { buildReport } from "../../src/skeletons/build-report";
import { skeletons } from "../../src/skeletons/index";
import type { ReportBlock, ReportStyle } from "../../src/skeletons/types";
import { itNeeding } from "../run/needs";

const writer = { unit: "河湾镇党支部", superiors: "镇党委、镇政府", year: 2026, date: "2026年12月3日" };
const text = (style: ReportStyle, words: string): ReportBlock => ({ style, inlines: [{ kind: "text", text: words }] });
const lines = (count: number): ReportBlock[] => Array.from({ length: count }, () => text("body", "正文。"));
const shape = (blocks: readonly ReportBlock[]): number[] => layOutPages(blocks).map(({ lines: own }) => own.length);

describe("the pages of a report", () => {
  it("hold 22 lines of 28 characters (GB/T 9704-2012, 5.2.3)", () => {
    const onePage = 22 * charactersPerLine - 2;
    expect(shape([text("body", "国".repeat(onePage))])).toEqual([22]);
    expect(shape([text("body", "国".repeat(onePage + 1))])).toEqual([22, 1]);
  });

  it("have what stands behind a tab at the right edge of the text", () => {
    const [page] = layOutPages([text("imprint", "河湾镇办公室编印\t2026年12月3日")]);
    const [left, right] = page?.lines[0]?.pieces ?? [];
    expect([left?.text, left?.left, right?.text]).toEqual(["河湾镇办公室编印", 0, "2026年12月3日"]);
    expect((right?.left ?? 0) + (right?.width ?? 0)).toBeCloseTo(textWidth, 6);
  });

  it("are one when there is nothing", () => {
    expect(shape([])).toEqual([0]);
  });

  it("do not end with a heading", () => {
    expect(shape([...lines(21), text("heading1", "一、标题"), ...lines(2)])).toEqual([21, 3]);
    expect(shape([...lines(20), text("heading1", "一、标题"), text("heading2", "（一）标题"), ...lines(2)])).toEqual([20, 4]);
    expect(shape([...lines(20), text("heading1", "一、标题"), ...lines(2)])).toEqual([22, 1]);
  });

  it("do not begin with the signature: the last line of the text comes along", () => {
    const end = [text("signature", "河湾镇党支部"), text("date", "2026年12月3日")];
    expect(shape([...lines(19), ...end])).toEqual([21]);
    expect(shape([...lines(20), ...end])).toEqual([19, 3]);
    expect(shape([...lines(19), text("body", "国".repeat(40)), ...end])).toEqual([20, 3]);
  });

  it("break a chain of headings that no page can hold", () => {
    expect(shape(Array.from({ length: 30 }, () => text("heading1", "一、标题")))).toEqual([22, 8]);
  });

  it("give a title of two lines and its space three lines of the text", () => {
    const title: ReportBlock = { style: "title", inlines: [{ kind: "text", text: "河湾镇党支部" }, { kind: "mayBreak" }, { kind: "text", text: "国".repeat(17) }] };
    expect(shape([title, ...lines(30)])).toEqual([2 + 19, 11]);
  });

  it("say where each line stands: below the other, indented, centred, from the right", () => {
    const [page] = layOutPages([text("title", "总结"), text("recipient", "县委："), text("body", "国".repeat(30)), text("signature", "河湾"), text("date", "2026年12月3日")]);
    const own = page?.lines ?? [];
    expect(own.map(({ style, pieces }) => [style, Math.round(pieces[0]?.left ?? -1)])).toEqual([["title", 3982], ["recipient", 0], ["body", 640], ["body", 0], ["signature", 5536], ["date", 6184]]);
    expect(own.map(({ bottom }) => bottom)).toEqual([700, 1737, 2316, 2895, 4053, 4632]);
  });

  it("tell fields and run-in headings from the text", () => {
    const [page] = layOutPages([
      { style: "body", inlines: [{ kind: "text", text: "（一）学习。", lead: 2 }, { kind: "text", text: "党课" }, { kind: "tally", key: "cw.t.党课.次", label: "党课", unit: "次" }, { kind: "text", text: "次。" }] },
    ]);
    expect(page?.lines[0]?.pieces).toEqual([
      { text: "（一）学习。", lead: 2, left: 640, width: 6 * 315 },
      { text: "党课", left: 2530, width: 630 },
      { text: "**", isField: true, left: 3160, width: 310 },
      { text: "次。", left: 3470, width: 630 },
    ]);
  });

  it("spread a line that is not full to the edge, but not the last one", () => {
    const [page] = layOutPages([text("body", `${"国".repeat(24)}（${"国".repeat(4)}）${"国".repeat(20)}2026年${"国".repeat(20)}`)]);
    const ends = page?.lines.map(({ pieces }) => Math.round((pieces.at(-1)?.left ?? 0) + (pieces.at(-1)?.width ?? 0)));
    expect(ends?.slice(0, -1)).toEqual(ends?.slice(0, -1).map(() => 8844));
    expect(ends?.at(-1)).toBeLessThan(8844);
  });
});

it.each(skeletons.map((skeleton) => [skeleton.id, skeleton] as const))("the pages of %s hold every character once, in order", (_id, skeleton) => {
  const blocks = buildReport(skeleton, writer);
  const laid = layOutPages(blocks).flatMap((page) => page.lines.flatMap(({ pieces }) => pieces.map((piece) => piece.text))).join("");
  const whole = blocks.flatMap(({ style, inlines }) => (style === "title" ? titleInlines(inlines).inlines : inlines).map(inlineText)).join("").replace(/[\n\t]/g, "");
  expect(laid).toBe(whole);
  for (const { lines: own } of layOutPages(blocks)) expect(own.at(-1)?.bottom).toBeLessThanOrEqual(22 * 579);
});

const folder = mkdtempSync(join(tmpdir(), "chengwen-pages-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

itNeeding(["office"], "every kind of report has as many pages as LibreOffice gives it", () => {
  const reports = skeletons.map((skeleton) => ({ id: skeleton.id, blocks: buildReport(skeleton, writer) }));
  for (const { id, blocks } of reports) writeFileSync(join(folder, `${id}.docx`), docxFile(blocks));
  const files = reports.map(({ id }) => join(folder, `${id}.docx`));
  execFileSync("soffice", [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", "pdf", "--outdir", folder, ...files], { stdio: "ignore" });
  const real = reports.map(({ id }) => [id, readFileSync(join(folder, `${id}.pdf`), "latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length]);
  expect(reports.map(({ id, blocks }) => [id, layOutPages(blocks).length])).toEqual(real);
}, 180_000);
