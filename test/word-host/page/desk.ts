import { renderAsync } from "docx-preview";
import type { DocumentHost } from "../types";
import { copyWithControlsOutlined } from "./copy-with-controls-outlined";

export type Desk = {
  /** Draws the document soon; several calls in a row draw it once. */
  refresh(): void;
  /** Outlines the selection, and scrolls to it when it has moved. */
  followSelection(): void;
  /** Resolves when what is drawn is the document as it stands. */
  settled(): Promise<void>;
};

const quietMs = 60;

/** Shows the document and its selection in `container`. Only a selection that has moved is scrolled to. */
export function createDesk(container: HTMLElement, host: () => DocumentHost): Desk {
  let timer: number | undefined;
  let drawing: Promise<void> = Promise.resolve();
  let stale = false;
  let lastSelection = "";

  const draw = async (): Promise<void> => {
    stale = false;
    const { scrollTop, scrollLeft } = container;
    const sheet = document.createElement("div");
    const styles = document.createElement("div");
    const bytes = copyWithControlsOutlined(host().save());
    await renderAsync(new Blob([bytes as BlobPart]), sheet, styles, {
      className: "docx",
      breakPages: true,
      ignoreLastRenderedPageBreak: true,
      useBase64URL: true,
      renderChanges: false,
    });
    // docx-preview lists fonts of the report by name only; word-host.css maps those that are missing.
    container.replaceChildren(styles, sheet);
    container.scrollTo(scrollLeft, scrollTop);
    followSelection();
  };
  const followSelection = (): void => {
    drawAnnotations(container, host());
    const key = JSON.stringify(host().writer.selection());
    outlineSelection(container, host(), key !== lastSelection);
    lastSelection = key;
  };
  const run = (): void => {
    timer = undefined;
    drawing = drawing.then(draw).catch((error: unknown) => { container.replaceChildren(`无法显示文档：${String(error)}`); });
  };

  return {
    // While a new picture is on its way, that one shows the selection.
    followSelection: () => { if (timer === undefined) followSelection(); },
    refresh: () => {
      stale = true;
      window.clearTimeout(timer);
      timer = window.setTimeout(run, quietMs);
    },
    settled: async () => {
      while (stale || timer !== undefined) {
        await new Promise((resolve) => { window.setTimeout(resolve, quietMs); });
        await drawing;
      }
      await drawing;
      await document.fonts.ready;
    },
  };
}

/** Underlines what Word would draw beside the text; nothing of it is in the document. */
function drawAnnotations(container: HTMLElement, host: DocumentHost): void {
  for (const old of container.querySelectorAll(":scope > .annotation")) old.remove();
  const origin = container.getBoundingClientRect();
  const paragraphs = container.querySelectorAll("article p");
  for (const { paragraph, start, length, color } of host.annotations()) {
    const drawn = paragraphs[paragraph];
    if (!drawn) continue;
    for (const rect of mergedLines([...rangeIn(drawn, start, start + length).getClientRects()])) {
      const line = document.createElement("div");
      line.className = `annotation ${color.toLowerCase()}`;
      line.style.left = `${rect.left - origin.left + container.scrollLeft}px`;
      line.style.top = `${rect.bottom - origin.top + container.scrollTop - 1}px`;
      line.style.width = `${rect.width}px`;
      container.append(line);
    }
  }
}

function outlineSelection(container: HTMLElement, host: DocumentHost, scroll: boolean): void {
  for (const old of container.querySelectorAll(":scope > .selection")) old.remove();
  const { story, paragraph, start, end } = host.writer.selection();
  if (story !== "body") return;
  const drawn = container.querySelectorAll("article p")[paragraph];
  if (!drawn) return;
  const range = rangeIn(drawn, start, end);
  const origin = container.getBoundingClientRect();
  const caret = start === end;
  const rects = caret ? [range.getBoundingClientRect()] : mergedLines([...range.getClientRects()]);
  const boxes = rects.filter((rect) => rect.height > 0).map((rect) => {
    const box = document.createElement("div");
    box.className = caret ? "selection caret" : "selection";
    box.style.left = `${rect.left - origin.left + container.scrollLeft - 1}px`;
    box.style.top = `${rect.top - origin.top + container.scrollTop - 1}px`;
    if (!caret) box.style.width = `${rect.width + 2}px`;
    box.style.height = `${rect.height + 2}px`;
    return box;
  });
  container.append(...boxes);
  if (scroll && !caret) boxes[0]?.scrollIntoView({ block: "center" });
}

/** Offsets count UTF-16 units of the text that is drawn, which has no deleted revisions and no automatic numbers. */
function rangeIn(paragraph: Element, start: number, end: number): Range {
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let passed = 0;
  let started = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (!started && start <= passed + length) {
      range.setStart(node, start - passed);
      started = true;
    }
    if (end <= passed + length) {
      range.setEnd(node, end - passed);
      return range;
    }
    passed += length;
  }
  return range;
}

/** One rectangle a line: runs that stand side by side are drawn as one box. */
function mergedLines(rects: readonly DOMRect[]): DOMRect[] {
  const lines: DOMRect[] = [];
  for (const rect of rects) {
    const line = lines.findIndex((one) => Math.abs(one.top - rect.top) < one.height / 2);
    const found = lines[line];
    if (!found) {
      lines.push(rect);
      continue;
    }
    const left = Math.min(found.left, rect.left);
    const top = Math.min(found.top, rect.top);
    lines[line] = new DOMRect(left, top, Math.max(found.right, rect.right) - left, Math.max(found.bottom, rect.bottom) - top);
  }
  return lines;
}
