import type { Profile } from "../../../src/checks/types";
import { defaultLayout } from "../../../src/layout/default-settings";
import { isNoChange, officeChanges } from "../../../src/taskpane/state/office-changes";
import { withAllowed, withConfused, withoutIgnored, withPart, withRuleLevel } from "../../../src/taskpane/state/profile-edits";
import { handedOn, takeOffice, type OwnSettings } from "../../../src/taskpane/state/take-office";

const profile: Profile = {
  places: ["甲镇", "乙镇"],
  scheme: ["一、", "1."],
  rules: { "number-gap": "off", "number-single": "must" },
  words: { allow: ["一一"], confused: [{ wrong: "布署", right: "部署" }, { wrong: "按装", right: "安装" }] },
  ignored: [{ rule: "number-gap", excerpt: "三、" }],
};
const own: OwnSettings = { unit: "我局", party: "", profile, layout: undefined };
const file: Profile = {
  unit: "他局",
  party: "局党组",
  places: ["乙镇", "丙镇"],
  rules: { "number-gap": "hint", "heading-end": "off" },
  words: { confused: [{ wrong: "布署", right: "布置" }] },
  ignored: [{ excerpt: "三、", rule: "number-gap" }, { rule: "year-foreign" }],
};

describe("taking a settings file", () => {
  it("merges: lists grow, where both differ the file counts, the unit stays", () => {
    const taken = takeOffice(own, { profile: file }, "merge");
    expect(taken).toEqual({
      unit: "我局",
      party: "局党组",
      layout: undefined,
      profile: {
        places: ["甲镇", "乙镇", "丙镇"],
        scheme: ["一、", "1."],
        rules: { "number-gap": "hint", "number-single": "must", "heading-end": "off" },
        words: { allow: ["一一"], confused: [{ wrong: "按装", right: "安装" }, { wrong: "布署", right: "布置" }] },
        ignored: [{ rule: "number-gap", excerpt: "三、" }, { rule: "year-foreign" }],
      },
    });
    expect(officeChanges(own, taken)).toEqual({
      unit: null,
      party: "局党组",
      rules: 2,
      places: { added: 1, removed: 0 },
      allowed: { added: 0, removed: 0 },
      confused: { added: 1, removed: 1 },
      ignored: { added: 1, removed: 0 },
      scheme: false,
      kind: false,
      phrases: false,
      lastYear: false,
      layout: false,
    });
  });

  it("replaces: only the file's settings are left, its unit becomes the writer's", () => {
    const layout = { ...defaultLayout, lineSpacing: 29 };
    const taken = takeOffice(own, { profile: file, layout }, "replace");
    const { unit: _unit, party: _party, ...rest } = file;
    expect([_unit, _party]).toEqual(["他局", "局党组"]);
    expect(taken).toEqual({ unit: "他局", party: "局党组", profile: rest, layout });
    expect(officeChanges(own, taken)).toMatchObject({ unit: "他局", rules: 3, places: { added: 1, removed: 1 }, allowed: { added: 0, removed: 1 }, scheme: true, layout: true });
  });

  it("gives a writer without a unit the file's also when merging", () => {
    expect(takeOffice({ ...own, unit: " " }, { profile: file }, "merge").unit).toBe("他局");
    expect(takeOffice({ ...own, party: "机关党支部" }, { profile: file }, "merge").party).toBe("机关党支部");
    expect(takeOffice({ ...own, party: "机关党支部" }, { profile: { unit: "他局" } }, "replace").party).toBe("机关党支部");
  });

  it.each(["merge", "replace"] as const)("changes nothing when the own settings come back: %s", (taking) => {
    const taken = takeOffice(own, { profile: handedOn(own) }, taking);
    expect(taken).toEqual(own);
    expect(isNoChange(officeChanges(own, taken))).toBe(true);
    expect(isNoChange(officeChanges({ ...own, layout: { ...defaultLayout } }, { ...taken, layout: defaultLayout }))).toBe(true);
    expect(isNoChange(officeChanges(own, { ...taken, layout: defaultLayout }))).toBe(false);
  });

  it("what was replaced is what is handed on", () => {
    const { unit, party, profile: now } = takeOffice(own, { profile: file }, "replace");
    expect(handedOn({ unit, party, profile: now })).toEqual(file);
  });
});

describe("edits of a profile", () => {
  it("leave no empty part behind", () => {
    let edited = profile;
    edited = withRuleLevel(withRuleLevel(edited, "number-gap", null), "number-single", null);
    edited = withConfused(withAllowed(edited, []), []);
    edited = withoutIgnored(edited, { rule: "number-gap", excerpt: "三、" });
    edited = withPart(withPart(edited, "places", []), "scheme", undefined);
    expect(edited).toEqual({});
  });

  it("touch only what they name", () => {
    expect(withRuleLevel(profile, "number-gap", "must")).toEqual({ ...profile, rules: { "number-single": "must", "number-gap": "must" } });
    expect(withoutIgnored(profile, { rule: "number-gap" })).toEqual(profile);
    expect(withAllowed(profile, ["二二"]).words).toEqual({ ...profile.words, allow: ["二二"] });
  });
});
