import type { SheetTexts } from "./types";

/** The words of the sheets that are handed out, by the pane's language. */
export const SHEET_TEXTS: Readonly<Record<"zh" | "en", SheetTexts>> = {
  zh: {
    sheet: "待补数据表",
    section: "部分",
    label: "项目",
    unit: "单位",
    sentence: "所在句子",
    owner: "责任人",
    value: "数值",
    id: "编号",
    note: "请在“数值”一列填写数字，填好后发回；其他内容请勿改动。",
  },
  en: {
    sheet: "Missing numbers",
    section: "Section",
    label: "Item",
    unit: "Unit",
    sentence: "Sentence",
    owner: "Owner",
    value: "Value",
    id: "ID",
    note: "Please fill in the column Value and send the sheet back; leave the rest as it is.",
  },
};
