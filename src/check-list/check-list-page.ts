import { baseStyle, sansFonts } from "../html/base-style";
import { isolatedHtml } from "../html/isolated-html";
import { htmlPage } from "../html/html-page";
import { sheetOf, type Cell, type SheetTable } from "./sheet-of";
import type { CheckList } from "./types";

const style = `${baseStyle}
h1 { text-align: center; font-size: 1.5em; }
.verdict { font-size: 1.15em; font-weight: 700; margin: 1em 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1em 1em; margin: 0; }
dt { font-family: ${sansFonts}; color: #444; } dd { margin: 0; overflow-wrap: anywhere; }
table { width: calc(100% - 1px); border-collapse: collapse; table-layout: fixed; font-size: .9em; line-height: 1.6; }
th, td { border: 1px solid #767676; padding: .25em .5em; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { font-family: ${sansFonts}; font-weight: 600; background: #f0f0f0; }
.number { text-align: center; }
b { font-weight: 700; border-bottom: 2px solid; }
p { margin: .4em 0; } .remark { color: #444; font-size: .9em; }
@page { size: A4; margin: 20mm 18mm; }
@media print { thead { display: table-header-group; } tr { break-inside: avoid; } h2, h3 { break-after: avoid; } th { print-color-adjust: exact; -webkit-print-color-adjust: exact; } body { padding: 0; } }
`;

/** A check list as one page that needs nothing else and prints on A4. */
export function checkListPage(list: CheckList, language: "zh" | "en"): string {
  const { lang, heading, verdict, facts, tables, remarks } = sheetOf(list, language);
  const body = [
    `<h1>${isolatedHtml(heading)}</h1>`,
    `<p class="verdict ${verdict.ready ? "ready" : "not-ready"}">${isolatedHtml(verdict.text)}</p>`,
    `<dl>\n${facts.map(([label, value]) => `<dt>${isolatedHtml(label)}</dt><dd>${isolatedHtml(value)}</dd>`).join("\n")}\n</dl>`,
    ...tables.map(tableOf),
    ...remarks.map((remark) => `<p class="remark">${isolatedHtml(remark)}</p>`),
  ];
  const title = list.title === "" ? heading : `${heading} ${list.title}`;
  return htmlPage({ title, language: lang, style, body: body.join("\n") });
}

function tableOf({ heading, columns, rows, below }: SheetTable): string {
  const sentences = below.map((sentence) => `<p>${isolatedHtml(sentence)}</p>`).join("\n");
  const title = `<h3>${isolatedHtml(heading)}</h3>`;
  if (rows.length === 0) return `${title}\n${sentences}`;
  const widths = columns.map(({ width }) => `<col style="width:${width}%">`).join("");
  const head = columns.map((column) => `<th scope="col"${numberClass(column.isNumber)}>${isolatedHtml(column.title)}</th>`).join("");
  const lines = rows.map((row) => `<tr>${row.map((cell, at) => `<td${numberClass(columns[at]?.isNumber)}>${cellOf(cell)}</td>`).join("")}</tr>`);
  return `${title}\n<table><colgroup>${widths}</colgroup><thead><tr>${head}</tr></thead>\n<tbody>\n${lines.join("\n")}\n</tbody></table>\n${sentences}`;
}

function numberClass(isNumber: true | undefined): string {
  return isNumber === true ? ' class="number"' : "";
}

function cellOf(cell: Cell): string {
  if (typeof cell === "string") return isolatedHtml(cell);
  const [before, words, after] = cell;
  return isolatedHtml(before) + (words === "" ? "" : `<b>${isolatedHtml(words)}</b>`) + isolatedHtml(after);
}
