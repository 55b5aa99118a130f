import { allRules } from "../../src/checks/rules/index";
import { docxOf, docxOfText } from "../fixtures/docx-of-text";
import { chengwen, folderOf } from "./chengwen";

// 党员大会 in GB18030.
const GB = Uint8Array.from([0xb5, 0xb3, 0xd4, 0xb1, 0xb4, 0xf3, 0xbb, 0xe1]);
/** Two rules only, so that the shape of the answer does not hang on what else the product finds. */
const two = Object.fromEntries(allRules.filter(({ id }) => !["placeholder-mask", "number-gap"].includes(id)).map(({ id }) => [id, "off"]));
const { folder, remove } = folderOf({
  "好.txt": "一、总体要求\n坚持稳中求进。\n二、主要工作\n全年召开会议12次。\n",
  "差.txt": "\ufeff一、总体要求\n\n全年召开会议**次。\r\n三、主要工作\n",
  "差.docx": docxOf([{ text: "" }, { runs: [{ text: "召开" }, { text: "旧", deleted: true }, { text: "会议*" }, { text: "*次。", bold: true }] }]),
  "好.docx": docxOfText("一、总体要求\n坚持稳中求进。"),
  "旧.txt": GB,
  "图.txt": Uint8Array.from([0, 1, 2]),
  "坏.docx": docxOfText("甲").subarray(0, 200),
  "两项.json": JSON.stringify({ rules: two }),
  "设置.json": JSON.stringify({ rules: { ...two, "placeholder-mask": "off", "number-gap": "hint" } }),
  "坏设置.json": '{\n  "rules": {"no-such-rule": "off"}\n}',
  "标记.txt": `<script>alert("1")</script>&'全年召开会议**次。`,
});
afterAll(remove);

const run = (...args: string[]) => chengwen(folder, "check", ...args);

it.each<[string, string[], number]>([
  ["ready files", ["好.txt", "好.docx"], 0],
  ["one file that is not ready", ["好.txt", "差.txt"], 1],
  ["a file that cannot be read beside one that is not ready", ["坏.docx", "差.txt"], 2],
  ["a file that is not there", ["没有.docx", "好.txt"], 2],
  ["a folder", ["文件夹"], 2],
  ["a text file that is none", ["图.txt"], 2],
  ["no file", [], 2],
  ["an unknown format", ["好.txt", "--format", "pdf"], 2],
  ["an unknown option", ["好.txt", "--fast"], 2],
  ["settings that cannot be used", ["好.txt", "--profile", "坏设置.json"], 2],
  ["settings that are not there", ["好.txt", "--profile", "没有.json"], 2],
  ["help", ["--help"], 0],
])("answers %s with its exit code", (_, args, code) => {
  expect(run(...args).code).toBe(code);
});

it("tells the usage for no command, a wrong command and on request", () => {
  expect(chengwen(folder)).toMatchObject({ code: 2, out: expect.stringContaining("chengwen check") as string });
  expect(chengwen(folder, "--help")).toMatchObject({ code: 0, err: "" });
  expect(chengwen(folder, "chek", "好.txt")).toMatchObject({ code: 2, out: "", err: expect.stringContaining("chek") as string });
});

it("writes JSON with paragraphs from 0, empty ones counted, and half-open offsets", () => {
  const { out, err } = run("差.txt", "差.docx", "好.txt", "--format", "json", "--profile", "两项.json");
  const [text, word, good] = JSON.parse(out) as Record<string, unknown>[];
  expect(text).toEqual({
    file: "差.txt",
    verdict: "not-ready",
    counts: { must: 2, should: 0, hint: 0 },
    findings: [
      { ruleId: "placeholder-mask", level: "must", paragraph: 2, start: 6, end: 8, excerpt: "**", message: "“次”前面的数字还没有填。", basis: "行文惯例" },
      { ruleId: "number-gap", level: "must", paragraph: 3, start: 0, end: 2, excerpt: "三、", message: expect.stringContaining("二、") as string, basis: expect.stringContaining("GB/T 9704") as string, fixes: [{ paragraph: 3, start: 0, end: 1, text: "二" }] },
    ],
  });
  expect(word).toMatchObject({ file: "差.docx", verdict: "not-ready", findings: [{ ruleId: "placeholder-mask", paragraph: 1, start: 4, end: 6, excerpt: "**" }] });
  expect(good).toEqual({ file: "好.txt", verdict: "ready", counts: { must: 0, should: 0, hint: 0 }, findings: [] });
  expect(err).toBe("差.docx: 文稿里有修订，已删除的字没有检查。\n");
});

it("keeps a file that cannot be read in the JSON, with the reason, and checks the others", () => {
  const { out, err } = run("坏.docx", "好.txt", "--format", "json");
  const [broken, good] = JSON.parse(out) as Record<string, unknown>[];
  expect(broken).toEqual({ file: "坏.docx", error: expect.stringContaining("损坏") as string });
  expect(good).toMatchObject({ file: "好.txt", verdict: "ready" });
  expect(err).toContain("坏.docx");
});

it("writes a line a finding and a line a file as text, paragraphs and characters from 1", () => {
  const { out } = run("差.txt", "好.txt", "--profile", "两项.json");
  const lines = out.trimEnd().split("\n");
  expect(lines[0]).toBe("差.txt:3:7 必改 “**” “次”前面的数字还没有填。（行文惯例，placeholder-mask）");
  expect(lines[1]).toMatch(/^差\.txt:4:1 必改 “三、” .*（国标 GB\/T 9704.*，number-gap）$/);
  expect(lines.slice(2)).toEqual(["差.txt: 还不能提交（必改 2 处，建议 0 处，参考 0 处）", "好.txt: 可以提交（必改 0 处，建议 0 处，参考 0 处）"]);
});

it("uses the office's settings, and refuses those it cannot use with line and reason", () => {
  const { out, code } = run("差.txt", "--profile", "设置.json", "--format", "json");
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject([{ counts: { must: 0, should: 0, hint: 1 } }]);
  expect(run("差.txt", "--profile", "坏设置.json")).toMatchObject({ out: "", err: expect.stringMatching(/^坏设置\.json:2: .*no-such-rule/) as string });
});

it("reads text in the older Chinese encoding and says so", () => {
  const { code, err } = run("旧.txt");
  expect({ code, err }).toEqual({ code: 0, err: "旧.txt: 不是 UTF-8 编码，按 GB18030 读取。\n" });
});

it("shows the text with its marks as a page of its own, everything escaped", () => {
  const { out } = run("标记.txt", "坏.docx", "--format", "html", "--profile", "两项.json");
  expect(out).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;全年召开会议<a class="sign must" id="f1-1-text" href="#f1-1">必1</a><mark class="must">**</mark>次。');
  expect(out).toContain('<li id="f1-1"><a class="sign must" href="#f1-1-text">必改 1</a>');
  expect(out).not.toMatch(/<script|<link|<img|https?:/);
  expect(out).toContain("损坏");
});
