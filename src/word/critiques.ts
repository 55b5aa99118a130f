import type { DocumentSnapshot } from "../snapshot/types";
import { supports } from "./api-sets";
import type { Critiques } from "./critique-types";
import type { Reading } from "./read-snapshot";

/** The verbs of drawing beside the text over the real Office; null where the host has none. What they need comes with the first one. */
export function createCritiques(readingOf: (snapshot: DocumentSnapshot) => Reading): Critiques | null {
  if (!supports("1.7")) return null;
  return {
    hasPopup: supports("1.8"),
    draw: async (snapshot, requests) => {
      const part = await load().catch(() => null);
      // What draws did not come: highlighting needs nothing more.
      return part ? part.drawCritiques(readingOf(snapshot), requests) : { drawn: [], stale: [], unsupported: [], isRefused: true };
    },
    erase: async (marks, areStanding) => (await load()).eraseCritiques(marks, areStanding),
    standing: async (known) => (await load()).standingCritiques(known),
    paragraphOf: async (snapshot, mark) => (await load()).critiqueParagraph(readingOf(snapshot), mark),
    onAction: async (listener) => {
      const part = await load().catch(() => null);
      return part ? part.onCritiqueAction(listener) : () => undefined;
    },
  };
}

const load = () => import(/* webpackChunkName: "critiques" */ "./load-critiques");
