import type { SetAside } from "../checks/ignore/set-aside";
import type { Verdict } from "../checks/verdict-of";
import type { WordFailureKind } from "../word/word-host";

/** What a command was doing when it failed. */
export type CommandVerb = "check" | "walk" | "clear";

/** Why Word lets nothing be changed. */
export type Refusal = Extract<WordFailureKind, "readOnly" | "protected">;
export const refusals: readonly Refusal[] = ["readOnly", "protected"];

export type FailureKind = WordFailureKind | "notLoaded";

/** What was set aside; absent when nothing was. */
interface Aside {
  readonly ignored?: number;
  /** How many of them are 必改. */
  readonly ignoredMust?: number;
}

/** What a command has to say to the writer; the words are in `words`. */
export type Said =
  | ({
      readonly kind: "verdict";
      /** Places that are highlighted now; null where the writer wants no colours. */
      readonly marked: number | null;
      /** Places that could not be highlighted. */
      readonly unmarked: number;
      /** Why nothing could be highlighted at all; null when Word let it be. */
      readonly refused: Refusal | null;
      /** The document brought a record that perhaps was not written on this computer. */
      readonly isForeign?: true;
    } & Verdict & Aside)
  /** There is nothing to go to. */
  | ({ readonly kind: "nothing" } & Aside)
  /** Places were found and Word reaches none of them. */
  | { readonly kind: "unreachable"; readonly places: number }
  | { readonly kind: "marksLeft"; readonly places: number }
  | { readonly kind: "failed"; readonly verb: CommandVerb; readonly why: FailureKind; readonly code: string };

export const verbs: readonly CommandVerb[] = ["check", "walk", "clear"];
export const failureKinds: readonly FailureKind[] = ["busy", "readOnly", "protected", "notSupported", "gone", "unknown", "notLoaded"];

/** As the query of the dialog's address, which is the only way to hand something to a dialog at its start. */
export function queryOf(said: Said): URLSearchParams {
  return new URLSearchParams(Object.entries(said).map(([name, value]) => [name, String(value)]));
}

/** What a query says; null when it is not one of ours. */
export function saidIn(query: URLSearchParams): Said | null {
  const count = (name: string): number | null => (/^\d{1,7}$/.test(query.get(name) ?? "") ? Number(query.get(name)) : null);
  switch (query.get("kind")) {
    case "verdict": {
      const [must, should, hint, unmarked] = [count("must"), count("should"), count("hint"), count("unmarked")];
      if (must === null || should === null || hint === null || unmarked === null) return null;
      const refused = refusals.find((one) => one === query.get("refused")) ?? null;
      const foreign = query.get("isForeign") === "true" ? { isForeign: true as const } : {};
      return { kind: "verdict", ready: must === 0, must, should, hint, marked: count("marked"), unmarked, refused, ...asideIn(count), ...foreign };
    }
    case "nothing":
      return { kind: "nothing", ...asideIn(count) };
    case "unreachable":
      return { kind: "unreachable", places: count("places") ?? 0 };
    case "marksLeft":
      return { kind: "marksLeft", places: count("places") ?? 0 };
    case "failed": {
      const verb = verbs.find((one) => one === query.get("verb"));
      const why = failureKinds.find((one) => one === query.get("why"));
      return verb && why ? { kind: "failed", verb, why, code: query.get("code") ?? "" } : null;
    }
    default:
      return null;
  }
}

/** @param count gives the number of a name in the query, or null */
function asideIn(count: (name: string) => number | null): Aside {
  const [ignored, ignoredMust] = [count("ignored"), count("ignoredMust")];
  return ignored === null ? {} : { ignored, ignoredMust: ignoredMust ?? 0 };
}

/** What was set aside, as a command says it. */
export function asideSaid({ places, must }: SetAside): Aside {
  return places === 0 ? {} : { ignored: places, ignoredMust: must };
}
