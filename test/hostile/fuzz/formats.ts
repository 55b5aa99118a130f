import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { applyIgnored } from "../../../src/checks/ignore/apply-ignored";
import { runChecks } from "../../../src/checks/run-checks";
import type { Profile } from "../../../src/checks/types";
import { parseProfile } from "../../../src/checks/profile/parse-profile";
import { readDocx } from "../../../src/docx/read-docx";
import { guessColumns } from "../../../src/ledger/guess-columns";
import { matchLedger } from "../../../src/ledger/match-ledger";
import { readLedgerFile } from "../../../src/ledger/read-ledger-file";
import { readLedgerText } from "../../../src/ledger/read-ledger-text";
import { readSettings } from "../../../src/layout/read-settings";
import { readSkeletonFile } from "../../../src/own-skeletons/file/read-skeleton-file";
import { writeSkeletonFile } from "../../../src/own-skeletons/file/write-skeleton-file";
import { readStoredSkeletons } from "../../../src/own-skeletons/stored-skeletons";
import { readRecordPart, recordXml } from "../../../src/record/record-part";
import { skeletons } from "../../../src/skeletons";
import { snapshotOfText } from "../../../src/snapshot/snapshot-of-text";
import type { DocumentSnapshot } from "../../../src/snapshot/types";
import { loadDrawn } from "../../../src/taskpane/kept-drawn";
import { recallColumns } from "../../../src/taskpane/remembered-columns";
import { loadSettings } from "../../../src/taskpane/settings";
import { readKeptProfile } from "../../../src/taskpane/state/office-file";
import { readingOf } from "../../../src/taskpane/state/reading";
import { writesOf, extentOf } from "../../../src/taskpane/state/write-history";
import { thisComputer } from "../../../src/taskpane/this-computer";
import { findTallies } from "../../../src/tallies/find-tallies";
import { leftInDocument } from "../../../src/traces/left/left-in-document";
import { withoutMarks } from "../../../src/traces/left/without-marks";
import { docxOf, docxOfText } from "../../fixtures/docx-of-text";
import { workbookBytes } from "../../ledger/workbook-bytes";
import { docxOfParts, families } from "../families";
import { mutateBytes, mutateJson, mutateText } from "./mutate";
import type { Random } from "./random";

/** One format in which somebody may send us something: how a mutant is made, and what is done with it. */
export interface Format {
  readonly name: string;
  /** Makes a mutant; the function that it gives does all that the product does with such a thing, and says what came of it. */
  readonly mutant: (random: Random) => () => Promise<string> | string;
}

const writer = { unit: "河东街道党支部", superiors: "区委", year: 2026, date: "" };
const text = "工作总结\n一、主要工作\n全年集中学习**次，走访群众35户，办结*件。\n（一）抓学习\n召开会议**次，比上年增长5%。\n三、下一步打算\n继续开展走访。";
const snapshot = snapshotOfText(text);
const tallies = findTallies(snapshot);

const documents: readonly Uint8Array[] = [
  docxOfText(text),
  docxOf([{ text: "一、学习" }, { runs: [{ text: "召开" }, { text: "旧", deleted: true }, { text: "会议**次。", bold: true }] }]),
  ...families.filter((_, at) => at % 7 === 0).map(({ parts }) => docxOfParts(parts(3))),
];
const workbook = workbookBytes([
  { name: "台账", rows: [["项目", "单位", "数量"], ["集中学习", "次", 12], ["走访群众", "户", { number: 0.35, format: "0%" }], ["办结", "件", 3]], merges: ["A1:B1"] },
]);

function useSnapshot(read: DocumentSnapshot, profile: Profile = {}): void {
  const findings = runChecks(read, profile);
  const failed = findings.find(({ ruleId }) => ruleId === "rule-failed");
  if (failed) throw new Error(`a rule failed: ${JSON.stringify(failed.data)}`);
  findTallies(read);
}

/** A part of the package is changed, or the bytes of the zip. */
function mutantZip(zip: Uint8Array, random: Random): Uint8Array {
  if (random.below(4) === 0) return mutateBytes(zip, random);
  const parts = unzipSync(zip);
  const name = random.of(Object.keys(parts).filter((one) => /\.(?:xml|rels)$/.test(one)));
  return zipSync({ ...parts, [name]: strToU8(mutateText(strFromU8(parts[name] ?? new Uint8Array()), random)) }, { level: 0 });
}

const record = {
  version: 1,
  marks: [{ id: "m", story: { kind: "body" }, indexInStory: 2, start: 6, excerpt: "**", colour: "#FFFF00", before: [{ length: 2, colour: null }], left: "学习", right: "次" }],
  typed: Object.fromEntries(tallies.map(({ id }) => [id, "12"])),
  lastWrite: { kind: "edits", paragraphs: [{ story: { kind: "body" }, indexInStory: 2, before: "学习**次", edits: [{ start: 2, end: 4, text: "12" }] }] },
  lastWhat: { verb: "fill", at: 1 },
  earlier: [{ what: { verb: "fix", at: 0 }, record: { kind: "insertion", texts: ["甲"], anchor: { text: "", ooxml: "<x/>", replaced: true, wasLast: false } } }],
  fields: [{ id: tallies[0]?.id ?? "", sentence: "全年集中学习□次", slot: 0, repeat: 0 }],
  same: { [tallies[1]?.id ?? "a"]: tallies[0]?.id ?? "b" },
  apart: [tallies[2]?.id ?? "c"],
  ignored: [{ scope: "document", ruleId: "placeholder-mask", excerpt: "**" }, { scope: "place", ruleId: "placeholder-mask", excerpt: "*", before: "", after: "", nth: 0 }],
  lastYear: { [tallies[0]?.id ?? "a"]: { text: "11", amount: 11, certain: true } },
  report: { skeletonId: "branch-annual", writer, chosen: null, order: {} },
};
const profile = {
  unit: "河东街道党支部", places: ["河东街道"], reportYear: 2026, kind: "年度总结", scheme: ["一、", "（一）"], rules: { "placeholder-mask": "hint" },
  words: { allow: ["走访"], confused: [{ wrong: "布署", right: "部署" }] }, lastYear: [{ label: "集中学习", unit: "次", amount: 3, text: "3" }], ignored: [{ rule: "placeholder-mask", excerpt: "**" }],
};
const storage: Readonly<Record<string, string>> = {
  "chengwen.settings": JSON.stringify({ unit: "甲", superiors: "", year: 2026, view: "check", parts: { a: { chosen: null, order: {} } }, layout: { margins: { top: 37 } }, without: ["tables"], marks: "none" }),
  "chengwen.columns": JSON.stringify({ a: { label: 0, value: 1, unit: null, section: null, id: null, firstRow: 1 } }),
  "chengwen.drawn": JSON.stringify([{ annotation: "a", paragraphId: "p", indexInStory: 0, at: 1 }]),
  "chengwen.computer": "0".repeat(64),
  "chengwen.toldRecords": JSON.stringify(["a"]),
};

export const formats: readonly Format[] = [
  {
    name: ".docx",
    mutant: (random) => {
      const bytes = mutantZip(random.of(documents), random);
      return () => {
        const reading = readDocx(bytes);
        if (reading.kind === "refused") return reading.reason;
        useSnapshot(reading.snapshot);
        return "read";
      };
    },
  },
  {
    name: "flat package",
    mutant: (random) => {
      const parts = unzipSync(random.of(documents));
      const flat = `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${Object.entries(parts).map(([name, bytes]) => `<pkg:part pkg:name="/${name}"><pkg:xmlData>${strFromU8(bytes).replace(/^<\?xml[^>]*\?>/, "")}</pkg:xmlData></pkg:part>`).join("")}</pkg:package>`;
      const changed = mutateText(flat, random);
      return () => (leftInDocument(changed) === null ? "refused" : "read");
    },
  },
  {
    name: ".xlsx and .csv",
    mutant: (random) => {
      const bytes = random.below(5) === 0 ? strToU8(mutateText("项目,单位,数量\n集中学习,次,12\n\"走访,群众\",户,35\n", random)) : mutantZip(workbook, random);
      return async () => {
        const reading = await readLedgerFile(bytes);
        const pasted = readLedgerText(strFromU8(bytes.subarray(0, 2_000), true));
        for (const one of [reading, pasted]) {
          if (one.kind === "refused") continue;
          for (const sheet of one.sheets) {
            const columns = guessColumns(sheet);
            if (columns) matchLedger(sheet, columns, tallies);
          }
        }
        return reading.kind === "refused" ? reading.reason : "read";
      };
    },
  },
  {
    name: "record",
    mutant: (random) => {
      const [open = "", json = "", close = ""] = /^(<chengwen[^>]*>)([^]*)(<\/chengwen>)$/.exec(recordXml({ revision: 1, record: record as never, aside: ["x"] }, null))?.slice(1) ?? [];
      const whole = open + mutateJson(json, random) + close;
      const xml = random.below(8) === 0 ? mutateText(whole, random) : whole;
      return () => {
        const read = readRecordPart(xml, "secret");
        if (read.kind === "unreadable") return "unreadable";
        const reading = readingOf(snapshot, writer, read.record);
        applyIgnored(snapshot, reading.whole, read.record.ignored ?? []);
        withoutMarks([{ kind: "highlight", colour: "FFFF00", story: "body", indexInStory: 2, start: 0, end: 3, paragraphText: snapshot.paragraphs[2]?.text ?? "" }], read.record.marks, snapshot);
        for (const { record: write, what } of writesOf(read.record)) [extentOf(write), new Intl.DateTimeFormat("zh-CN").format(what.at)].join("");
        return read.dropped.length > 0 ? "dropped" : "read";
      };
    },
  },
  {
    name: "profile",
    mutant: (random) => {
      const json = mutateJson(JSON.stringify(profile, null, 1), random);
      return () => {
        const parsed = parseProfile(json);
        readKeptProfile(json);
        if (!parsed.ok) return "refused";
        useSnapshot(snapshot, parsed.profile);
        return "read";
      };
    },
  },
  {
    name: "skeleton file",
    mutant: (random) => {
      const json = mutateJson(writeSkeletonFile(random.of(skeletons)), random);
      return () => {
        const read = readSkeletonFile(json);
        const stored = readStoredSkeletons(`[${json}]`);
        return read.ok && stored.damaged.length === 0 ? "read" : "refused";
      };
    },
  },
  {
    name: "local storage",
    mutant: (random) => {
      const kept = new Map(Object.entries(storage).map(([key, value]) => [key, random.below(2) === 0 ? mutateJson(value, random) : value]));
      const store = (): Storage => ({ getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) }) as unknown as Storage;
      return () => {
        const { layout } = loadSettings(store);
        readSettings(layout);
        recallColumns(store);
        loadDrawn(store, 10);
        const computer = thisComputer(store);
        computer.remember("b");
        return computer.wasTold("b") ? "read" : "refused";
      };
    },
  },
];
