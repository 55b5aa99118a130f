import type { Engine } from "./engine";
import type { Element } from "./xml/dom";
import { elements, isW } from "./xml/dom";

/** The body before a step: its blocks, and a copy of what each held. */
type Step = readonly { readonly block: Element; readonly copy: Element }[];

/** What one Ctrl+Z takes back: all that a batch or the writer did at once, or each write of a batch by itself. Word's own unit is not known. */
export type UndoUnit = "off" | "batch" | "call";

/**
 * Plays Ctrl+Z over the body. Headers, styles, custom XML and settings stay as they are; in Word too, what the add-in keeps beside the text
 * is no part of the undo list (belief). Blocks keep their identity, so that ids and positions outlive an undo.
 */
export class UndoSteps {
  private readonly steps: Step[] = [];
  private open: Step | null = null;

  constructor(
    private readonly engine: Engine,
    private readonly unit: UndoUnit,
  ) {}

  /** Must be called before anything in the body is written. */
  willWrite(): void {
    if (this.unit === "off") return;
    if (this.unit === "call") this.settle();
    this.open ??= elements(this.engine.body.root).map((block) => ({ block, copy: block.cloneNode(true) }));
  }

  /** What was written since is one step. */
  settle(): void {
    if (this.open) this.steps.push(this.open);
    this.open = null;
  }

  /** Takes the last step back; false when there is none. */
  undo(): boolean {
    const step = this.steps.pop();
    if (!step) return false;
    const { root } = this.engine.body;
    const kept = new Set(step.map(({ block }) => block));
    for (const block of elements(root)) {
      if (!kept.has(block)) root.removeChild(block);
    }
    for (const { block, copy } of step) {
      if (isW(block, "p")) this.engine.watch.willWrite(block);
      root.appendChild(block);
      for (const node of [...block.childNodes]) block.removeChild(node);
      for (const node of [...copy.childNodes]) block.appendChild(node);
    }
    this.engine.structureChanged();
    this.engine.touch(this.engine.mainPart);
    return true;
  }
}
