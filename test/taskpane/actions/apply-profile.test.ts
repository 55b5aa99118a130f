import { changeProfile } from "../../../src/taskpane/actions/apply-profile";
import { markAll } from "../../../src/taskpane/actions/mark-all";
import { runCheck } from "../../../src/taskpane/actions/run-check";
import type { Reading } from "../../../src/taskpane/state/reading";
import { withRuleLevel } from "../../../src/taskpane/state/profile-edits";
import { createFakeWordHost } from "../fake-word-host";
import { newPane, startPane } from "../start-pane";

const doubled = ["工作总结", "一、开展情况", "（一）组织学习。抓学习。", "（一）开展活动。办活动。", "二、打算", "继续努力。"].join("\n");
const off = (id: string) => (profile: Parameters<typeof withRuleLevel>[0]) => withRuleLevel(profile, id, "off");
const rulesFound = (reading: Reading | null): readonly string[] => [...new Set(reading?.findings.map(({ ruleId }) => ruleId))];

describe("a change of the office's settings", () => {
  it("is in force on what was read last, without asking Word", async () => {
    const pane = await startPane(doubled);
    expect(rulesFound(pane.open().reading)).toContain("number-duplicate");
    const before = pane.host.calls.length;
    await changeProfile(pane.deps, off("number-duplicate"));
    expect(rulesFound(pane.open().reading)).not.toContain("number-duplicate");
    expect(pane.host.calls.slice(before)).toEqual([]);
    expect(pane.open().work).toBeNull();
  });

  it("made several times in a row is checked once more at the end, and none is lost", async () => {
    const pane = await startPane(doubled);
    const readings = new Set<Reading | null>();
    pane.store.subscribe(() => { readings.add(pane.open().reading); });
    await Promise.all(["number-duplicate", "heading-end", "number-single", "word-doubled"].map((id) => changeProfile(pane.deps, off(id))));
    expect(Object.keys(pane.store.getState().profile.rules ?? {})).toHaveLength(4);
    expect(rulesFound(pane.open().reading)).not.toContain("number-duplicate");
    expect(readings.size).toBe(2);
  });

  it("before the document was read waits for the first reading", async () => {
    const host = createFakeWordHost(doubled);
    const pane = newPane(host);
    pane.store.dispatch({ type: "hostReady", capabilities: host.capabilities });
    await changeProfile(pane.deps, off("number-duplicate"));
    expect(pane.open().reading).toBeNull();
    await runCheck(pane.deps);
    expect(rulesFound(pane.open().reading)).not.toContain("number-duplicate");
  });

  it("takes marks away where nothing is found any more, and only those", async () => {
    const pane = await startPane(`${doubled}\n全年学习**次。`);
    await markAll(pane.deps);
    const excerpts = () => pane.open().kept.marks.map(({ excerpt }) => excerpt);
    expect(excerpts()).toEqual(expect.arrayContaining(["（一）", "**"]));
    await changeProfile(pane.deps, off("number-duplicate"));
    expect(excerpts()).toContain("**");
    expect(excerpts()).not.toContain("（一）");
    expect(pane.host.colours(3)).toMatch(/^\.+$/);
  });

  it("that Word does not let follow the marks says so and offers the way back", async () => {
    const pane = await startPane(doubled);
    await markAll(pane.deps);
    pane.host.fail("clearMarks", "busy");
    await changeProfile(pane.deps, off("number-duplicate"));
    expect(pane.notice()).toMatchObject({ id: "failed", verb: "check", remedy: "clearMarks" });
    expect(rulesFound(pane.open().reading)).not.toContain("number-duplicate");
  });
});

describe("a writer who wants no colours", () => {
  it("gets none, and those of before go with the next check", async () => {
    const pane = await startPane(doubled);
    await markAll(pane.deps);
    expect(pane.open().kept.marks.length).toBeGreaterThan(0);
    pane.store.dispatch({ type: "markStyleChosen", marks: "none" });
    await runCheck(pane.deps);
    expect(pane.open().kept.marks).toEqual([]);
    await markAll(pane.deps);
    expect(pane.open().kept.marks).toEqual([]);
    expect(pane.host.calls.filter((verb) => verb === "mark")).toHaveLength(1);
  });
});
