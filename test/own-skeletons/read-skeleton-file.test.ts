import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020";
import fc from "fast-check";
import { decodeText } from "../../src/ledger/decode-text";
import { limits } from "../../src/own-skeletons/file/limits";
import { readSkeletonFile } from "../../src/own-skeletons/file/read-skeleton-file";
import { skeletonFileName, writeSkeletonFile } from "../../src/own-skeletons/file/write-skeleton-file";
import { buildReport } from "../../src/skeletons/build-report";
import { skeletons } from "../../src/skeletons/index";
import { outlineOf } from "../../src/skeletons/outline-of";
import type { Skeleton } from "../../src/skeletons/types";
import { sampleSkeleton, writer } from "../skeletons/sample-skeleton";

const docs = join(__dirname, "../../docs");
const schema = JSON.parse(readFileSync(join(docs, "skeleton.schema.json"), "utf8")) as object;
const holds = new Ajv2020({ allowUnionTypes: true }).compile(schema);

const small = {
  format: "chengwen-skeleton",
  version: 1,
  id: "small",
  group: "party",
  name: { zh: "小骨架", en: "Small" },
  title: "{unit}|{year}年工作总结",
  scheme: ["一、", "（一）", "1."],
  signature: "unit",
  parts: [
    { id: "lead-in", level: 0, form: "plain", heading: "导语", text: ["{year}年，{unit}开展活动{tally:活动:次}。"] },
    {
      id: "work",
      level: 1,
      form: "standalone",
      heading: "工作情况",
      text: [],
      parts: [{ id: "study", level: 2, form: "runIn", heading: "学习", text: ["学习{tally:学习:次}。", "写{prompt:体会:写明体会}。"] }],
    },
  ],
} as const;

type Json = Record<string, unknown>;
const copy = (): Json => structuredClone<unknown>(small) as Json;
const at = (value: unknown, ...path: readonly (string | number)[]): Json => path.reduce<unknown>((inner, step) => (inner as Json)[step], value) as Json;
/** The small skeleton with one thing changed, a key and value a line. */
function changed(change: (file: Json) => void): string {
  const file = copy();
  change(file);
  return JSON.stringify(file, null, 1);
}
const section = (file: Json): Json => at(file, "parts", 1);
const study = (file: Json): Json => at(file, "parts", 1, "parts", 0);
const texts = (file: Json): unknown[] => study(file)["text"] as unknown[];

const bad: readonly (readonly [string, string, number, string, RegExp])[] = [
  ["an empty file", " \n", 1, "", /^文件是空的/],
  ["a comma left out", '{\n "format": "chengwen-skeleton"\n "version": 1\n}', 2, "", /^第 2 行第 31 列：后面缺英文逗号或“}”，请改正后再导入。$/],
  ["a file that was cut off", JSON.stringify(small, null, 1).slice(0, 600), 40, "", /^第 40 行第 \d+ 列：/],
  ["another JSON file", '{\n "unit": "甲"\n}', 1, "", /没有骨架/],
  ["a list", "[]", 1, "", /没有骨架/],
  ["another format", changed((file) => { file["format"] = "other"; }), 2, "format", /没有骨架/],
  ["a newer version", changed((file) => { file["version"] = 2; }), 3, "version", /更新版本/],
  ["a version of nothing", changed((file) => { file["version"] = 0; }), 3, "version", /^第 3 行，version：“version”只能是 1，/],
  ["an unknown key", changed((file) => { file["titel"] = "甲"; }), 47, "", /没有“titel”这个名称，是不是“title”/],
  ["an unknown key in a part", changed((file) => { study(file)["txt"] = []; }), 43, "parts[1].parts[0]", /没有“txt”这个名称，是不是“text”/],
  ["a key missing", changed((file) => { delete section(file)["heading"]; }), 27, "parts[1]", /缺“heading”/],
  ["a key twice", '{"format": "chengwen-skeleton",\n"version": 1, "version": 1}', 2, "version", /写了两次/],
  ["a number for a text", changed((file) => { file["title"] = 3; }), 10, "title", /“title”应是文字/],
  ["a text for a list", changed((file) => { study(file)["text"] = "学习。"; }), 39, "parts[1].parts[0].text", /应是一组值/],
  ["no parts", changed((file) => { file["parts"] = []; }), 17, "parts", /至少要有 1 项/],
  ["a level that is none", changed((file) => { study(file)["level"] = 4; }), 36, "parts[1].parts[0].level", /只能是 0、1、2、3/],
  ["a form that is none", changed((file) => { study(file)["form"] = "runin"; }), 37, "parts[1].parts[0].form", /不是部分的写法，是不是“runIn”/],
  ["an id with a space", changed((file) => { study(file)["id"] = "a b"; }), 35, "parts[1].parts[0].id", /不是可用的 id/],
  ["an id twice", changed((file) => { study(file)["id"] = "lead-in"; }), 35, "parts[1].parts[0].id", /重复，请换一个/],
  ["a blank heading", changed((file) => { study(file)["heading"] = " "; }), 38, "parts[1].parts[0].heading", /不能是空的/],
  ["a heading too long", changed((file) => { study(file)["heading"] = "学".repeat(201); }), 38, "parts[1].parts[0].heading", /有 201 个字，最多 200 个/],
  ["an unknown field", changed((file) => { texts(file)[0] = "{untit}学习。"; }), 40, "parts[1].parts[0].text[0]", /“\{untit\}”看不懂，是不是想写“unit”/],
  ["an unknown command", changed((file) => { texts(file)[1] = "写{tallly:体会:篇}。"; }), 41, "parts[1].parts[0].text[1]", /^第 41 行，parts\[1\]\.parts\[0\]\.text\[1\]：“\{tallly:体会:篇\}”看不懂，是不是想写“tally”/],
  ["a tally without unit", changed((file) => { texts(file)[0] = "{tally:学习}"; }), 40, "parts[1].parts[0].text[0]", /“\{tally:学习\}”看不懂/],
  ["a brace that stands alone", changed((file) => { texts(file)[0] = "学{unit}习}。"; }), 40, "parts[1].parts[0].text[0]", /“}”没有配成对/],
  ["a brace never closed", changed((file) => { texts(file)[0] = "学{unit习。"; }), 40, "parts[1].parts[0].text[0]", /“\{”没有配成对/],
  ["a stop in a unit", changed((file) => { texts(file)[0] = "{tally:学习:k.g}"; }), 40, "parts[1].parts[0].text[0]", /不能有英文句点/],
  ["a tag of 65 characters", changed((file) => { texts(file)[0] = `{tally:${"学".repeat(58)}:次}`; }), 40, "parts[1].parts[0].text[0]", /名称太长，Word 只容得下 64 个字符/],
  ["a tag too long for one kind of organisation", changed((file) => { texts(file)[0] = `{tally:${"学".repeat(50)}{orgStudy}:次}`; }), 40, "parts[1].parts[0].text[0]", /名称太长/],
  ["a line end in a text", changed((file) => { texts(file)[0] = "学|习。"; }), 40, "parts[1].parts[0].text[0]", /只能写在标题 title 里/],
  ["a sign that cannot be seen", changed((file) => { texts(file)[0] = "学\u0007习。"; }), 40, "parts[1].parts[0].text[0]", /看不见的符号/],
  ["an empty paragraph", changed((file) => { texts(file)[1] = ""; }), 41, "parts[1].parts[0].text[1]", /这一段是空的/],
  ["a number in a heading", changed((file) => { study(file)["heading"] = "学习{tally:学习:次}"; }), 38, "parts[1].parts[0].heading", /小标题里只能用/],
  ["a field in full-width brackets", changed((file) => { texts(file)[0] = "｛year｝年学习。"; }), 40, "parts[1].parts[0].text[0]", /“｛year｝”的花括号是全角的，会照样印出来，请写成“\{year\}”/],
  ["a full-width field in a heading", changed((file) => { study(file)["heading"] = "｛ nextYear ｝年打算"; }), 38, "parts[1].parts[0].heading", /花括号是全角的/],
  ["a full-width tally", changed((file) => { texts(file)[0] = "学习｛tally：学习：次｝次。"; }), 40, "parts[1].parts[0].text[0]", /花括号是全角的/],
  ["a full-width field in the title", changed((file) => { file["title"] = "{unit}｛year}年总结"; }), 10, "title", /花括号是全角的/],
  ["a typed number before a heading", changed((file) => { section(file)["heading"] = "一、工作情况"; }), 31, "parts[1].heading", /写了序号“一、”，序号由 scheme 自动加上，请删去/],
  ["a number in brackets before a heading", changed((file) => { study(file)["heading"] = "（二）学习"; }), 38, "parts[1].parts[0].heading", /写了序号“（二）”/],
  ["a figure before a heading", changed((file) => { study(file)["heading"] = "1.学习"; }), 38, "parts[1].parts[0].heading", /写了序号“1\.”/],
  ["a full stop behind a heading", changed((file) => { study(file)["heading"] = "学习扎实开展。"; }), 38, "parts[1].parts[0].heading", /小标题末尾的“。”请删去/],
  ["a colon behind a heading", changed((file) => { section(file)["heading"] = "工作情况："; }), 31, "parts[1].heading", /小标题末尾的“：”请删去/],
  ["a level 1 that runs in", changed((file) => { section(file)["form"] = "runIn"; }), 30, "parts[1].form", /一级标题要独占一段/],
  ["a line with two ends that has one", changed((file) => { Object.assign((file["parts"] as Record<string, unknown>[])[0]!, { form: "imprint", text: ["编印"] }); }), 23, "parts[0].text", /一段在左，一段在右/],
  ["a heading without level", changed((file) => { study(file)["level"] = 0; }), 37, "parts[1].parts[0].form", /没有小标题的部分/],
  ["a part below its own level", changed((file) => { study(file)["level"] = 1; study(file)["form"] = "standalone"; }), 36, "parts[1].parts[0].level", /上一级是 1，这里的 level 应比它大/],
  ["a level left out", changed((file) => { study(file)["level"] = 3; }), 36, "parts[1].parts[0].level", /跳过了第 2 级/],
  ["a form missing in the scheme", changed((file) => { file["scheme"] = ["一、"]; }), 34, "parts[1].parts[0].level", /scheme 里没有写第 2 级的序号/],
  ["a scheme of something else", changed((file) => { file["scheme"] = ["I."]; }), 12, "scheme[0]", /“I\.”不是序号写法，可以用：一、 （一） 1\. （1） 一是 ""/],
  ["parts in a part without heading", changed((file) => { at(file, "parts", 0)["parts"] = [study(file)]; }), 26, "parts[0].parts", /没有小标题的部分下面不能再有部分/],
  [
    "parts below level 3",
    changed((file) => { study(file)["parts"] = [{ ...study(file), id: "deep", level: 3, parts: [{ ...study(file), id: "deeper", level: 3 }] }]; }),
    54, "parts[1].parts[0].parts[0].parts[0]", /第三级小标题下面不能再有部分/,
  ],
  [
    "a hundred headings under one",
    changed((file) => { section(file)["parts"] = Array.from({ length: 100 }, (_, n) => ({ ...study(file), id: `p${n}` })); }),
    33, "parts[1].parts", /这里有 100 个小标题，最多 99 个/,
  ],
  ["brackets without end", "[".repeat(60), 1, "", /^第 1 行第 34 列：括号套得太深/],
];

describe("a skeleton file that cannot be used", () => {
  it.each(bad)("with %s is refused with the place, the reason and what to do", (_what, text, line, path, reason) => {
    const read = readSkeletonFile(text);
    if (read.ok) throw new Error("accepted");
    expect([read.line, read.path]).toEqual([line, path]);
    expect(read.reason.zh).toMatch(reason);
    expect(read.reason.zh).toMatch(/请[^。]+。$/);
    expect(read.reason.en).toMatch(/^[A-Z][^\n]+please[^\n]+\.$/);
    if (path !== "" && !/^(format|version)$/.test(path)) expect(read.reason.en).toContain(path);
  });

  it("is refused when it is too large or no text", () => {
    const reasonOf = (read: ReturnType<typeof readSkeletonFile>) => (read.ok ? "" : read.reason.zh);
    expect(reasonOf(readSkeletonFile(" ".repeat(limits.file + 1)))).toMatch(/超过 1 MB/);
    expect(reasonOf(readSkeletonFile(new Uint8Array(limits.file + 1), decodeText))).toMatch(/超过 1 MB/);
    expect(reasonOf(readSkeletonFile(Uint8Array.of(0x50, 0x4b, 3, 4, 0), decodeText))).toMatch(/不是文本/);
  });

  it("has too many parts from the 1001st on", () => {
    const many = (count: number) => changed((file) => { file["parts"] = Array.from({ length: count }, (_, n) => ({ ...at(file, "parts", 0), id: `p${n}` })); });
    expect(readSkeletonFile(many(1000)).ok).toBe(true);
    expect(readSkeletonFile(many(1001))).toMatchObject({ ok: false, path: "parts" });
  });
});

describe("what only looks like a fault of a heading or a field", () => {
  it.each([
    ["figures that begin a heading", "3个方面抓学习"],
    ["a year", "2025年以来的学习"],
    ["brackets round other words", "学习｛专题｝"],
    ["一 that counts", "一体推进学习"],
    ["a question", "学了什么？"],
  ])("%s stays", (_what, heading) => {
    expect(readSkeletonFile(changed((file) => { study(file)["heading"] = heading; })).ok).toBe(true);
  });

  it("is a number where the skeleton gives none", () => {
    expect(readSkeletonFile(changed((file) => { file["scheme"] = ["一、", ""]; study(file)["heading"] = "（一）学习"; })).ok).toBe(true);
  });
});

describe("a skeleton file", () => {
  it.each([...skeletons, sampleSkeleton].map((skeleton) => [skeleton.id, skeleton] as const))("of %s reads back as the same skeleton and fits the schema", (_id, skeleton) => {
    const text = writeSkeletonFile(skeleton);
    expect(readSkeletonFile(text)).toEqual({ ok: true, skeleton });
    expect([holds(JSON.parse(text)), holds.errors]).toEqual([true, null]);
  });

  it("may begin with a byte order mark, may be UTF-16 or GB18030, and may name its schema", () => {
    const text = JSON.stringify({ $schema: "skeleton.schema.json", ...small });
    const { format, version, ...skeleton } = small;
    expect([format, version]).toEqual(["chengwen-skeleton", 1]);
    const utf8 = new TextEncoder().encode(text);
    const utf16 = Uint8Array.of(0xff, 0xfe, ...new Uint8Array(Uint16Array.from(text, (char) => char.charCodeAt(0)).buffer));
    // 骨 in GB18030 is B9 C7, 架 BC DC, 小 D0 A1.
    const ascii = JSON.stringify({ ...small, name: { zh: "@", en: "Small" }, title: "T", scheme: [""], parts: [{ id: "a", level: 0, form: "plain", heading: "H", text: [] }] });
    const gb = Uint8Array.from(Array.from(ascii).flatMap((char) => (char === "@" ? [0xd0, 0xa1, 0xb9, 0xc7, 0xbc, 0xdc] : [char.charCodeAt(0)])));
    for (const bytes of [utf8, Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8), utf16]) expect(readSkeletonFile(bytes, decodeText)).toEqual({ ok: true, skeleton });
    expect(readSkeletonFile(`\ufeff${text}`).ok).toBe(true);
    expect(readSkeletonFile(gb, decodeText)).toMatchObject({ ok: true, skeleton: { name: { zh: "小骨架" } } });
  });

  it("is named after the skeleton, without what a file system does not take", () => {
    expect(skeletonFileName("党支部总结")).toBe("党支部总结.skeleton.json");
    expect(skeletonFileName('a/b:c*?"<>|\n')).toBe("a b c.skeleton.json");
    expect(skeletonFileName(" / ")).toBe("skeleton.skeleton.json");
  });

  it("is told of in both pages, with examples that can be read and every name in it", () => {
    for (const page of ["skeleton-file.md", "skeleton-file.zh-CN.md"]) {
      const text = readFileSync(join(docs, page), "utf8");
      const example = /```json\n([\s\S]*?)```/.exec(text)?.[1] ?? "";
      expect([page, readSkeletonFile(example)]).toMatchObject([page, { ok: true }]);
      expect(holds(JSON.parse(example))).toBe(true);
      for (const name of ["format", "version", ...Object.keys(sampleSkeleton), "organisation", "heading", "level", "form", "text", "numbers"]) expect([page, text.includes(`\`${name}\``), name]).toEqual([page, true, name]);
    }
  });
});

describe("schema and reader", () => {
  /** Faults that only the reader sees: they lie between two places, in the markup, or in the JSON itself. */
  const beyond = /重复|看不懂|没有配成对|英文句点|名称太长|只能写在标题|小标题里只能用|跳过了|scheme 里没有|应比它大|这一段是空的|最多 99 个|写了两次|花括号是全角的|写了序号|小标题末尾的|^第 \d+ 行第|文件是空的/;

  it("refuse the same files, but for what a schema cannot say", () => {
    for (const [what, text] of bad) {
      const read = readSkeletonFile(text);
      if (read.ok || beyond.test(read.reason.zh)) continue;
      expect([what, holds(JSON.parse(text))]).toEqual([what, false]);
    }
  });

  it("agree on every file that the reader accepts, and a report can be built from it", () => {
    const pieces = ["学习", "。", " ", "{unit}", "{year}", "{org}", "{tally:学习:次}", "{prompt:体会:写明体会}", "{", "}", "|", "{tally:学习}", "\u0001", "x".repeat(60)];
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 4 }).map((words) => words.join(""));
    const plain = fc.oneof({ weight: 30, arbitrary: fc.constantFrom("学习", "学习{year}", "{org}工作") }, { weight: 1, arbitrary: text });
    const { part } = fc.letrec<{ part: unknown }>((tie) => ({
      part: fc.record(
        {
          id: fc.oneof({ weight: 30, arbitrary: fc.nat(2000).map((n) => `p${n}`) }, { weight: 1, arbitrary: text }),
          heading: plain,
          kind: fc.constantFrom([0, "plain"], [0, "plain"], [0, "recipient"], [1, "standalone"], [1, "standalone"], [2, "runIn"], [3, "standalone"], [1, "runIn"], [0, "runIn"]),
          text: fc.array(plain, { maxLength: 2 }),
          numbers: fc.constantFrom("一是", "", "1."),
          parts: fc.array(tie("part"), { maxLength: 2, depthIdentifier: "part" }),
        },
        { requiredKeys: ["id", "heading", "kind", "text"] },
      ).map(({ kind, ...made }) => ({ ...made, level: kind[0], form: kind[1] })),
    }));
    const file = fc.record({
      format: fc.constant("chengwen-skeleton"),
      version: fc.constant(1),
      id: fc.constant("made"),
      group: fc.constantFrom("party", "other"),
      name: fc.record({ zh: plain, en: fc.constant("Made") }),
      title: fc.oneof({ weight: 3, arbitrary: fc.constant("{unit}|{year}年总结") }, { weight: 1, arbitrary: text }),
      scheme: fc.constantFrom(["一、", "（一）", "1."], ["一、", "", "1."], ["", "", ""], ["一、"]),
      signature: fc.constantFrom("unit", "person", "none"),
      parts: fc.array(part, { minLength: 1, maxLength: 3 }),
    });
    let accepted = 0;
    fc.assert(
      fc.property(file, (made) => {
        const read = readSkeletonFile(JSON.stringify(made));
        if (!read.ok) return;
        accepted += 1;
        expect([holds(made), holds.errors]).toEqual([true, null]);
        const blocks = buildReport(read.skeleton, writer);
        expect(blocks.length).toBeGreaterThan(0);
        expect(outlineOf(read.skeleton, writer).length).toBe(read.skeleton.parts.length);
        expect(readSkeletonFile(writeSkeletonFile(read.skeleton))).toEqual(read);
      }),
      { numRuns: 3000 },
    );
    expect(accepted).toBeGreaterThan(100);
  });

  it("never throws, whatever is changed in a file", () => {
    const text = writeSkeletonFile(skeletons[0] as Skeleton);
    fc.assert(
      fc.property(fc.nat(text.length), fc.constantFrom("", '"', "{", "}", "|", ":", "{tally:", "\\u0000", "0", "null"), fc.nat(3), (from, put, removed) => {
        const read = readSkeletonFile(text.slice(0, from) + put + text.slice(from + removed));
        if (read.ok) expect(buildReport(read.skeleton, writer).length).toBeGreaterThan(0);
        else expect(read.reason.zh).toMatch(/请[^。]+。$/);
      }),
      { numRuns: 500 },
    );
  });
});
