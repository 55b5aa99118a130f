import type { Level } from "../checks/types";
import { hostOffset } from "../snapshot/host-offset";
import type { Paragraph } from "../snapshot/types";
import { supports } from "./api-sets";
import type { CritiqueMark, CritiqueOutcome, CritiqueRequest } from "./critique-types";
import { critiqueTexts } from "./critique-texts";
import { failureOf } from "./failure-of";
import { readInWord } from "./in-word";
import type { Reading } from "./read-snapshot";
import { sweepCritiques } from "./sweep-critiques";
import { WordFailure } from "./word-host";

/** Colours by level. Not red, blue or lavender: Word underlines its own findings so. The pop-up and the pane say the level in words. */
export const critiqueColours: Readonly<Record<Level, "Berry" | "Green">> = { must: "Berry", should: "Green", hint: "Green" };

/** How much text on either side of a drawn place is remembered, in UTF-16 units. */
const contextLength = 16;

interface Target {
  readonly request: CritiqueRequest;
  readonly paragraph: Paragraph;
  /** Where it begins in the text that Word sees. */
  readonly start: number;
}

/**
 * Draws places of the body beside the text. Two round trips, whatever the number. Nothing is drawn where a paragraph is no longer
 * what the snapshot says. A host that refuses to draw is no failure: the answer says so.
 * @throws WordFailure
 */
export async function drawCritiques(reading: Reading, requests: readonly CritiqueRequest[]): Promise<CritiqueOutcome> {
  const stale: string[] = [];
  const unsupported: string[] = [];
  const drawn: CritiqueMark[] = [];
  const outcome = { drawn, stale, unsupported, isRefused: false };
  if (requests.length === 0) return outcome;
  return readInWord(async (context) => {
    if (supports("1.7")) {
      const { paragraphs } = context.document.body;
      paragraphs.load("text,uniqueLocalId");
      try {
        await context.sync();
      } catch (error) {
        return refused(outcome, error);
      }
      const body = reading.snapshot.paragraphs.filter(({ story }) => story.kind === "body");
      const isSameCount = body.length === paragraphs.items.length;
      const targets = new Map<string, Target[]>();
      for (const request of requests) {
        const paragraph = reading.snapshot.paragraphs[request.range.paragraph];
        const start = paragraph?.story.kind === "body" ? hostOffset(paragraph, request.range.start, request.excerpt) : null;
        if (!paragraph || start === null) {
          unsupported.push(request.id);
          continue;
        }
        const now = paragraphs.items[paragraph.indexInStory];
        if (!isSameCount || now?.text !== (paragraph.hostText ?? paragraph.text)) {
          stale.push(request.id);
          continue;
        }
        const here = targets.get(now.uniqueLocalId);
        if (here) here.push({ request, paragraph, start });
        else targets.set(now.uniqueLocalId, [{ request, paragraph, start }]);
      }
      const inserted = [...targets].map(([paragraphId, list]) => {
        const critiques = list.map(critiqueOf);
        return { paragraphId, list, ids: context.document.getParagraphByUniqueLocalId(paragraphId).insertAnnotations({ critiques }) };
      });
      if (inserted.length === 0) return outcome;
      try {
        await context.sync();
      } catch (error) {
        await sweepCritiques(inserted.map(({ paragraphId, list }) => ({ paragraphId, critiques: list.map(critiqueOf) })));
        return refused(outcome, error);
      }
      for (const { paragraphId, list, ids } of inserted) {
        list.forEach((target, index) => {
          const annotation = ids.value[index];
          if (annotation !== undefined) drawn.push(markOf(target, annotation, paragraphId));
        });
      }
    }
    return outcome;
  });
}

/** Word without a subscription, and places that it does not draw at, answer so; anything else is a failure. */
function refused(outcome: CritiqueOutcome, error: unknown): CritiqueOutcome {
  const failure = error instanceof WordFailure ? error : failureOf(error);
  if (failure.kind !== "notSupported" && failure.code !== "GeneralException" && failure.code !== "InvalidArgument") throw failure;
  return { ...outcome, drawn: [], isRefused: true };
}

/** As Word wants it; the pop-up only where the host has one. */
function critiqueOf({ request: { level, excerpt, suggestion }, start }: Target) {
  const critique = { colorScheme: critiqueColours[level], start, length: excerpt.length };
  if (supports("1.8") && suggestion !== undefined) {
    const popupOptions = {
      brandingTextResourceId: critiqueTexts.brand,
      titleResourceId: critiqueTexts[level],
      subtitleResourceId: critiqueTexts.change,
      suggestions: [suggestion],
    };
    return { ...critique, popupOptions };
  }
  return critique;
}

function markOf({ request, paragraph }: Target, annotation: string, paragraphId: string): CritiqueMark {
  const { range, excerpt, suggestion } = request;
  return {
    id: request.id,
    annotation,
    paragraphId,
    story: paragraph.story,
    indexInStory: paragraph.indexInStory,
    start: range.start,
    excerpt,
    ...(request.controlId === undefined ? {} : { controlId: request.controlId }),
    ...(suggestion === undefined ? {} : { suggestion }),
    left: paragraph.text.slice(Math.max(0, range.start - contextLength), range.start),
    right: paragraph.text.slice(range.end, range.end + contextLength),
  };
}
