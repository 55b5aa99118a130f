import type { Message } from "../checks/types";
import type { LedgerDoubt, LedgerRefusal } from "./types";

/** What the writer is told about a table that cannot be read: what it is, and what to do. */
export const LEDGER_MESSAGES: Readonly<Record<LedgerRefusal, Message>> = {
  "too-large": {
    zh: "文件太大，没有读取。请把需要的表格单独存成一个文件（10 MB 以内，不超过 2 万行）再选择。",
    en: "The file is too large and was not read. Please save the table you need as a file of its own (up to 10 MB and 20,000 rows).",
  },
  "not-a-spreadsheet": {
    zh: "这个文件不是能读取的表格。请用 Excel 或 WPS 打开，另存为 .xlsx 或 .csv 后再选择。",
    en: "This file is not a table that can be read. Please open it in Excel or WPS and save it as .xlsx or .csv.",
  },
  "old-format": {
    zh: "这是旧版表格（.xls 或 .et）。请用 Excel 或 WPS 打开，另存为 .xlsx 后再选择。",
    en: "This is a spreadsheet of an old format (.xls or .et). Please open it in Excel or WPS and save it as .xlsx.",
  },
  encrypted: {
    zh: "表格设有打开密码。请在 Excel 或 WPS 里打开，取消密码并保存后再选择。",
    en: "The spreadsheet is protected by a password. Please open it, remove the password and save it.",
  },
  damaged: {
    zh: "文件已损坏或没有传完整。请重新取得这份表格，或用 Excel 打开修复后另存。",
    en: "The file is damaged or incomplete. Please get it again, or let Excel repair it and save it.",
  },
  empty: {
    zh: "表格是空的。请确认内容已经保存，或换一份文件。",
    en: "The table is empty. Please make sure that it was saved, or choose another file.",
  },
  "no-numbers": {
    zh: "表格里没有找到数字。请确认数字已经填好，公式已经算出结果并保存。",
    en: "There are no numbers in the table. Please make sure that they are filled in and that formulas were calculated and saved.",
  },
};

/** What is shown beside a row that is not taken without asking. */
export const DOUBT_MESSAGES: Readonly<Record<LedgerDoubt, Message>> = {
  "no-tally": { zh: "文稿里没有找到对应的项目。", en: "The document has no such number." },
  "similar-name": { zh: "名称相近，请确认是不是同一项。", en: "The name is only similar; please confirm." },
  "several-tallies": { zh: "文稿里有几处同名，请选定是哪一处。", en: "Several numbers of the document have this name; please choose." },
  "other-unit": { zh: "单位不一致，没有换算，请核对。", en: "The units differ and were not converted; please check." },
  "other-section": { zh: "名称相同，所属部分不同，请确认。", en: "The name is the same in another section; please confirm." },
  "raw-share": {
    zh: "表里是小数，文中按百分数填：0.983 多半是 98.3%。请核对，要换算的请直接填在表单里。",
    en: "The table has a fraction and the document a percentage: 0.983 is most likely 98.3%. Please check; what must be converted is typed into the form.",
  },
  "other-value": { zh: "表格里同一项有不同的数，请选定一个。", en: "The table has different numbers for this; please choose one." },
  repeated: { zh: "表格里这一项重复，数字相同。", en: "The table says the same twice." },
};
