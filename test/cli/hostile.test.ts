import { check } from "../../src/cli/check";
import { oneLine } from "../../src/cli/one-line";
import { runFiles } from "../../src/cli/run-files";
import { safeJson } from "../../src/cli/safe-json";
import { escapeHtml } from "../../src/html/escape-html";
import { isolatedHtml } from "../../src/html/isolated-html";
import { docxOfText } from "../fixtures/docx-of-text";
import { chengwen, folderOf } from "./chengwen";

const utf16 = (text: string): Uint8Array => new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer);
const turned = (bytes: Uint8Array): Uint8Array => bytes.map((_, at) => bytes[at ^ 1] ?? 0);
const forged = "稿\u001b[2K\n好.txt: 可以提交\u009b31m\u202e.txt";
const words = "全年召开会议**次。\n";
const { folder, remove } = folderOf({
  [forged]: words,
  "差.txt": words,
  "好.txt": "全年召开会议12次。\n",
  "坏.docx": docxOfText("甲").subarray(0, 200),
  "记事本.txt": utf16(`\ufeff${words}`),
  "记事本大端.txt": turned(utf16(`\ufeff${words}`)),
  "无标记.txt": utf16(words),
  "图.txt": Uint8Array.from([0, 1, 2, 3]),
  "乱码.txt": "全年召开\ufffd议12次。\n",
  "反向.txt": "全年\u202e召开会议**次\u2069。\n",
  "忽略.json": JSON.stringify({ ignored: [{ rule: "placeholder-mask" }] }),
  "长.json": JSON.stringify({ unit: "甲".repeat(5_000_000) }),
  "深.json": "[".repeat(100_000),
  "长稿.txt": "全年召开会议。\n".repeat(500_000),
});
afterAll(remove);

const run = (...args: string[]) => chengwen(folder, "check", ...args);

describe("row 8: one bad file among many", () => {
  it.each(["text", "json", "html"])("does not keep the others from being written (%s)", (format) => {
    const { code, out, err } = run("差.txt", "坏.docx", "没有.docx", "好.txt", "--format", format);
    expect(code).toBe(2);
    expect(out).toMatch(/差\.txt[^]*坏\.docx[^]*没有\.docx[^]*好\.txt/u);
    expect(err).toBe("坏.docx: 文件已损坏或没有传完整。请重新取得这份文稿，或在 Word 里打开修复后另存。\n没有.docx: 找不到这个文件。\n");
  });

  it("counts as unreadable a file at which our own code fails, and goes on", () => {
    const written: string[] = [];
    const report = { begin: "<", entry: ({ kind }: { readonly kind: string }) => `${kind};`, end: ">" };
    const code = runFiles(
      {
        files: ["一", "二", "三"],
        report,
        work: (file) => {
          written.push(`[${file}]`);
          if (file === "二") throw new RangeError("deep");
          return { kind: "checked" };
        },
        exitCodeOf: ({ kind }) => (kind === "unreadable" ? 2 : 1),
      },
      { out: (text) => written.push(text), err: (line) => written.push(`!${line}`) },
    );
    expect(written.join("")).toBe("<[一]checked;[二]!二: 处理时出了错，没有查完（RangeError）。unreadable;[三]checked;>");
    expect(code).toBe(2);
  });

  it.each<[string, string, string]>([
    ["a text without end", "长.json", "长.json:1: 设置不能使用：“unit”有 5000000 个字，最多 500 个。\n"],
    ["brackets without end", "深.json", "深.json:1: 设置不能使用：括号套得太深。\n"],
  ])("refuses settings with %s in one sentence", (_, file, sentence) => {
    expect(run("好.txt", "--profile", file)).toEqual({ code: 2, out: "", err: sentence });
  });

  it("refuses a text longer than any document", () => {
    expect(run("长稿.txt", "好.txt")).toMatchObject({ code: 2, err: "长稿.txt: 文件里的文字太多，超过两千页的文稿，没有读取。请拆成几份再试。\n" });
  });
});

describe("row 9: the name of a file", () => {
  it.each(["check", "tallies"])("reaches the terminal in one line and without a command to it (%s)", (command) => {
    for (const format of ["text", "json"]) {
      const { out, err } = chengwen(folder, command, forged, "没有\u001b[31m.docx", "--format", format);
      expect(out + err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
      expect(out.split("\n").some((line) => line.startsWith("好.txt"))).toBe(false);
    }
    expect(chengwen(folder, command, forged).out).toContain("稿 [2K 好.txt: 可以提交 31m .txt");
  });

  it("means the same in JSON", () => {
    expect((JSON.parse(run(forged, "--format", "json").out) as { readonly file: string }[])[0]?.file).toBe(forged);
    expect(JSON.parse(safeJson({ a: "\u009b\u202e\u2028" }, 2))).toEqual({ a: "\u009b\u202e\u2028" });
  });

  it("loses what turns the direction of the line", () => {
    expect(oneLine("a\u202eb\u2066c\u061cd\u2029e")).toBe("a b c d e");
  });
});

describe("row 10: texts in other encodings", () => {
  it.each(["记事本.txt", "记事本大端.txt", "无标记.txt"])("reads %s of Notepad", (file) => {
    const { code, out, err } = run(file);
    expect([code, err]).toEqual([1, `${file}: 按 UTF-16 读取。\n`]);
    expect(out).toContain(`${file}:1:7 必改 “**”`);
  });

  it("still takes bytes that are no text for none", () => {
    expect(run("图.txt")).toEqual({ code: 2, out: "图.txt: 这不是纯文本文件。\n", err: "图.txt: 这不是纯文本文件。\n" });
  });
});

describe("row 1: what the office set aside", () => {
  it.each([
    ["text", "可以提交（已忽略 1 处，其中必改 1 处）"],
    ["html", "可以提交（已忽略 1 处，其中必改 1 处）"],
    ["json", '"ignored": {\n      "places": 1,\n      "must": 1\n    }'],
  ])("is told with the verdict (%s)", (format, expected) => {
    const { code, out } = run("差.txt", "--profile", "忽略.json", "--format", format);
    expect(code).toBe(0);
    expect(out).toContain(expected);
    expect(out).not.toContain("没有发现问题");
  });
});

describe("row 15: signs that turn the direction of writing", () => {
  it("end where the text from outside ends", () => {
    const written: string[] = [];
    check([`${folder}/反向.txt`, "--format", "html"], { out: (text) => written.push(text), err: () => undefined });
    const html = written.join("");
    expect(html).toContain("\u202e");
    // Nothing turned is left once the isolated stretches are taken out.
    expect(html.replace(/<bdi>[^<]*<\/bdi>/g, "")).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
    expect(isolatedHtml("甲\u202e乙\u2069<")).toBe("<bdi>甲\u202e乙&lt;</bdi>");
    expect(isolatedHtml("甲<乙")).toBe(escapeHtml("甲<乙"));
  });
});
