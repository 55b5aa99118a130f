import { openDocumentOf } from "../../../src/taskpane/actions/deps";
import { runCheck } from "../../../src/taskpane/actions/run-check";
import { charactersOf, textsOf } from "../../fixtures/characters-of";
import { createDocumentHost } from "../../word-host/create-document-host";
import type { DocumentHost } from "../../word-host/types";
import { deeds, draft, type Deed } from "./deeds";
import { openPane, type Pane } from "./open-pane";

type Writer = DocumentHost["writer"];

/** What the writer does in Word while the pane is at work. */
const edits: readonly { readonly name: string; readonly type: (writer: Writer) => void }[] = [
  { name: "types over a blank", type: (writer) => { writer.replace(3, 12, 13, "二十多"); } },
  { name: "types beside a blank", type: (writer) => { writer.replace(2, 22, 22, "活动"); } },
  { name: "writes another number", type: (writer) => { writer.replace(4, 0, 1, "四"); } },
  { name: "puts a paragraph before", type: (writer) => { writer.insertParagraph(1, "新写的一段，也有*处空着。"); } },
  { name: "takes a paragraph away", type: (writer) => { writer.deleteParagraph(3); } },
];

/** The document that the writer alone would have made. */
function withoutUs(type: (writer: Writer) => void): Uint8Array {
  const host = createDocumentHost(draft);
  type(host.writer);
  return host.save();
}

/** Lets the writer type just before the batch with this number reaches Word, from 1. */
function before(batch: number, { document }: Pane, type: (writer: Writer) => void): { readonly happened: () => boolean } {
  const { execute } = document;
  let seen = 0;
  Object.assign(document, {
    execute: (body: Parameters<typeof execute>[0]) => {
      seen += 1;
      if (seen === batch) type(document.writer);
      return execute(body);
    },
  });
  return { happened: () => seen >= batch };
}

async function countBatches({ act }: Deed): Promise<number> {
  const pane = await openPane(draft);
  try {
    const from = pane.document.counts.syncs + pane.document.counts.cleanups;
    await act(pane);
    return pane.document.counts.syncs + pane.document.counts.cleanups - from;
  } finally {
    pane.close();
  }
}

describe.each(deeds)("while $name is under way", (deed) => {
  it.each(edits)("the writer $name: every word of the writer stays, and the way back leads to the writer's own text or says why not", async ({ type }) => {
    const own = withoutUs(type);
    const batches = await countBatches(deed);
    let happened = 0;
    for (let batch = 1; batch <= batches; batch += 1) {
      const pane = await openPane(draft);
      try {
        const typing = before(batch, pane, type);
        await deed.act(pane);
        if (!typing.happened()) continue;
        happened += 1;
        expect(pane.message()).not.toMatch(/原因不明/);
        await runCheck(pane.deps);
        const checked = pane.document.save();
        if (deed.name === "标记") expect(textsOf(checked)).toEqual(textsOf(own));
        await deed.back(pane);
        expect(pane.message()).not.toMatch(/原因不明/);
        const isRefused = /没有撤回/.test(pane.message());
        expect(charactersOf(pane.document.save())).toEqual(charactersOf(isRefused ? checked : own));
        expect(openDocumentOf(pane.deps.getState())?.work).toBeNull();
      } finally {
        pane.close();
      }
    }
    expect(happened).toBeGreaterThan(1);
  });
});
