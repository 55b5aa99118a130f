import { setAsideOf, setAsideText } from "../../checks/ignore/set-aside";
import { verdictOf } from "../../checks/verdict-of";
import { storyKey } from "../../snapshot/story-key";
import type { DocumentSnapshot, Paragraph } from "../../snapshot/types";
import { basisOf, messageOf } from "../finding-text";
import { strings } from "../strings";
import type { FileResult, Report } from "../types";
import { isolatedHtml } from "../../html/isolated-html";
import { htmlEnd, htmlStart } from "../../html/html-page";
import { markedText } from "./marked-text";
import type { NumberedFinding } from "./marked-text";
import { quoteOf } from "./quote-of";
import { styleSheet } from "./style-sheet";

/** The results as one page that needs nothing else: each text with its marks and the list of its findings, fit for printing. */
export const htmlReport: Report<FileResult> = {
  begin: `${htmlStart({ title: strings.reportTitle, language: "zh-CN", style: styleSheet })}<h1>${strings.reportTitle}</h1>`,
  entry: (result, index) => `\n${sectionOf(result, index)}`,
  end: htmlEnd,
};

function sectionOf(result: FileResult, index: number): string {
  const heading = `<h2>${isolatedHtml(result.file)}</h2>`;
  if (result.kind === "unreadable") return `<section class="file">${heading}<p class="verdict not-ready">${isolatedHtml(result.reason)}</p></section>`;
  const { snapshot, findings, ignored } = result;
  const aside = setAsideText(setAsideOf(ignored), "zh");
  const { ready, must, should, hint } = verdictOf(findings);
  const numbered = findings.slice(0, LISTED_MOST).map((finding, at): NumberedFinding => ({ finding, number: at + 1, anchor: `f${index + 1}-${at + 1}` }));
  const verdict = `<p class="verdict ${ready ? "ready" : "not-ready"}"><strong>${ready ? strings.ready : strings.notReady}${aside}</strong> ${strings.counts(must, should, hint)}</p>`;
  const list = numbered.length === 0 ? `<p>${aside === "" ? strings.noFindings : strings.noOtherFindings(ignored.length)}</p>` : `<ul class="findings">\n${numbered.map((one) => itemOf(one, snapshot)).join("\n")}\n</ul>${moreOf(findings.length)}`;
  return `<section class="file">${heading}${verdict}<h3>${strings.findings}</h3>${list}${textOf(snapshot, numbered)}</section>`;
}

/** A page with more places than these is no help to anybody, and browsers do not show it. */
const LISTED_MOST = 20_000;

function moreOf(count: number): string {
  return count > LISTED_MOST ? `<p>${strings.notListed(LISTED_MOST, count - LISTED_MOST)}</p>` : "";
}

function itemOf({ finding, number, anchor }: NumberedFinding, snapshot: DocumentSnapshot): string {
  const { range, level, fix } = finding;
  const paragraph = snapshot.paragraphs[range.paragraph];
  const place = `${strings.stories[paragraph?.story.kind ?? "body"]}${strings.paragraph((paragraph?.indexInStory ?? range.paragraph) + 1)}`;
  const quoted = quoteOf(paragraph?.text ?? "", range);
  const edits = (fix?.edits ?? []).map(({ text }) => (text === "" ? strings.remove : strings.replacement(text)));
  const fixes = edits.length === 1 ? ` <span class="fix">${isolatedHtml(edits.join(""))}</span>` : "";
  return `<li id="${anchor}"><a class="sign ${level}" href="#${anchor}-text">${strings.levels[level]} ${number}</a> ${place}${quoted} ${isolatedHtml(messageOf(finding))}${fixes} <span class="basis">${isolatedHtml(basisOf(finding))}</span></li>`;
}

function textOf(snapshot: DocumentSnapshot, numbered: readonly NumberedFinding[]): string {
  const byParagraph = groupByParagraph(numbered);
  let story = "";
  const blocks = snapshot.paragraphs.map((paragraph) => {
    const key = storyKey(paragraph.story);
    const heading = key === story ? "" : `<h3>${strings.stories[paragraph.story.kind]}</h3>\n`;
    story = key;
    return heading + paragraphOf(paragraph, byParagraph.get(paragraph.index) ?? []);
  });
  return `<div class="text">\n${blocks.join("\n")}\n</div>`;
}

function groupByParagraph(numbered: readonly NumberedFinding[]): ReadonlyMap<number, NumberedFinding[]> {
  const groups = new Map<number, NumberedFinding[]>();
  for (const one of numbered) {
    const { paragraph } = one.finding.range;
    const group = groups.get(paragraph);
    if (group === undefined) groups.set(paragraph, [one]);
    else group.push(one);
  }
  return groups;
}

function paragraphOf(paragraph: Paragraph, findings: readonly NumberedFinding[]): string {
  const label = paragraph.listLabel === undefined || paragraph.listLabel === "" ? "" : `<span class="label">${isolatedHtml(paragraph.listLabel)}</span> `;
  const text = label + markedText(paragraph.text, findings);
  return `<p${paragraph.inTable ? ' class="cell"' : ""}>${text === "" ? "<br>" : text}</p>`;
}
