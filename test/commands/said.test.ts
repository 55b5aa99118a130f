import { failureKinds, queryOf, saidIn, verbs, type Refusal, type Said } from "../../src/commands/said";
import { textOfSaid } from "../../src/commands/text-of-said";
import { wordsFor } from "../../src/commands/words";
import { verdictText } from "../../src/taskpane/strings/verdict-text";
import { loadStrings } from "../../src/taskpane/strings/load-strings";

const verdict = (must: number, should: number, marked: number | null = must + should, unmarked = 0, refused: Refusal | null = null): Said => ({ kind: "verdict", ready: must === 0, must, should, hint: 1, marked, unmarked, refused });

const all: readonly Said[] = [
  verdict(3, 2), verdict(1, 0), verdict(0, 2), verdict(0, 0), verdict(2, 1, null), verdict(4, 4, 6, 2), verdict(0, 0, 1), verdict(2, 0, 0, 0, "readOnly"), verdict(2, 1, 0, 0, "protected"),
  { kind: "nothing" },
  { kind: "unreachable", places: 2 },
  { kind: "marksLeft", places: 1 },
  ...verbs.flatMap((verb) => failureKinds.map((why): Said => ({ kind: "failed", verb, why, code: "GeneralException" }))),
];

it.each(all)("goes through the dialog's address unchanged: %j", (said) => {
  expect(saidIn(new URLSearchParams(queryOf(said).toString()))).toEqual(said);
});

it.each(["", "kind=other", "kind=verdict", "kind=verdict&must=-1&should=0&hint=0&unmarked=0", "kind=verdict&must=x&should=0&hint=0&unmarked=0", "kind=failed&verb=check&why=tired"])("an address that is not ours says nothing: %s", (query) => {
  expect(saidIn(new URLSearchParams(query))).toBeNull();
});

it.each(all)("has words for %j in both languages", (said) => {
  for (const [language, alphabet] of [["zh-CN", /\p{Script=Han}/u], ["en-US", /^[\x20-\x7e’]+$/]] as const) {
    const { title, lines } = textOfSaid(said, wordsFor(language));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of [title, ...lines]) expect(line).toMatch(alphabet);
    expect([title, ...lines].join("")).not.toMatch(/[!！]|undefined|NaN|，。|: \.|^$/);
  }
});

it.each([[3, 2], [1, 0], [0, 1], [0, 0]])("gives the pane's own verdict for %d 必改 and %d 建议", async (must, should) => {
  for (const language of ["zh-CN", "en-US"]) {
    expect(textOfSaid(verdict(must, should), wordsFor(language)).title).toBe(verdictText({ ready: must === 0, must, should, hint: 0 }, await loadStrings(language)));
  }
});

it("names Word's code only where the reason is not known", () => {
  const words = wordsFor("zh-CN");
  expect(textOfSaid({ kind: "failed", verb: "check", why: "unknown", code: "GeneralException" }, words).lines.join("")).toContain("GeneralException");
  expect(textOfSaid({ kind: "failed", verb: "check", why: "readOnly", code: "AccessDenied" }, words).lines.join("")).not.toContain("AccessDenied");
});
