import { docxOf } from "../fixtures/docx-of-text";
import { chengwen, folderOf } from "./chengwen";

const { folder, remove } = folderOf({
  "总结.txt": "\ufeff一、学习情况\n\n全年集中学习**次，慰问老党员约*余人次。\r\n二、队伍情况\n发展党员*名，集中学习12次。\n",
  "总结.docx": docxOf([{ text: "" }, { runs: [{ text: "召开" }, { text: "旧", deleted: true }, { text: "支委会*" }, { text: "*次。", bold: true }] }]),
  "空.txt": "没有要填的数。\n",
  "坏.docx": Uint8Array.from([1, 2, 3]),
});
afterAll(remove);

const run = (...args: string[]) => chengwen(folder, "tallies", ...args);

it.each<[string, string[], number]>([
  ["files that can be read", ["总结.txt", "总结.docx"], 0],
  ["a file without tallies", ["空.txt"], 0],
  ["a file that cannot be read", ["坏.docx", "总结.txt"], 2],
  ["a file that is not there", ["没有.docx"], 2],
  ["no file", [], 2],
  ["a format that it does not have", ["总结.txt", "--format", "html"], 2],
  ["an unknown option", ["总结.txt", "--profile", "设置.json"], 2],
  ["help", ["--help"], 0],
])("answers %s with its exit code", (_, args, code) => {
  expect(run(...args).code).toBe(code);
});

it("writes JSON with the masks as places, paragraphs from 0, empty ones counted", () => {
  const { out, err } = run("总结.txt", "总结.docx", "空.txt", "--format", "json");
  expect(JSON.parse(out)).toEqual([
    {
      file: "总结.txt",
      tallies: [
        { label: "集中学习", unit: "次", section: "一、学习情况", value: null, places: [{ paragraph: 2, start: 6, end: 8 }] },
        { label: "慰问老党员", unit: "人次", approx: "约余", section: "一、学习情况", value: null, places: [{ paragraph: 2, start: 16, end: 17 }] },
        { label: "发展党员", unit: "名", section: "二、队伍情况", value: null, places: [{ paragraph: 4, start: 4, end: 5 }] },
      ],
    },
    { file: "总结.docx", tallies: [{ label: "支委会", unit: "次", section: "", value: null, places: [{ paragraph: 1, start: 5, end: 7 }] }] },
    { file: "空.txt", tallies: [] },
  ]);
  expect(err).toContain("总结.docx");
});

it("keeps a file that cannot be read in the JSON, with the reason, and prints the others", () => {
  const { out, err } = run("坏.docx", "总结.docx", "--format", "json");
  expect(JSON.parse(out)).toEqual([
    { file: "坏.docx", error: expect.stringMatching(/。$/) as string },
    { file: "总结.docx", tallies: [expect.objectContaining({ label: "支委会" })] },
  ]);
  expect(err).toContain("坏.docx");
});

it("writes a table for people as text, grouped by section, paragraphs from 1", () => {
  expect(run("总结.txt", "空.txt").out.split("\n")).toEqual([
    "总结.txt: 要填的数 3 项，还差 3 项",
    "  一、学习情况",
    "    集中学习    ____ 次  第 3 段",
    "    慰问老党员  ____ 人次（约余）  第 3 段",
    "  二、队伍情况",
    "    发展党员    ____ 名  第 5 段",
    "",
    "空.txt: 要填的数 0 项，还差 0 项",
    "",
  ]);
});

it("is named in the help", () => {
  expect(chengwen(folder, "--help").out).toContain("chengwen tallies");
});
