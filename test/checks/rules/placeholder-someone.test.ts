import { runChecks } from "../../../src/checks/run-checks";
import { placeholderSomeone } from "../../../src/checks/rules/placeholder-someone";
import { snapshotOfText } from "../../../src/snapshot/snapshot-of-text";

const found = (text: string) => runChecks(snapshotOfText(text), {}, [placeholderSomeone]).map(({ range, excerpt }) => `${range.start} ${excerpt}`);

describe("placeholder-someone finds", () => {
  it.each<[string, string[]]>([
    ["某某县教育局工作总结", ["0 某某"]],
    ["某市某局工作总结", ["0 某", "2 某"]],
    ["在某某街道党工委领导下", ["1 某某"]],
    ["某某同志到任", ["0 某某"]],
    ["某年某月某日召开会议", ["0 某", "2 某", "4 某"]],
    ["打造“某某某”品牌", ["3 某某某"]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("placeholder-someone leaves alone", () => {
  it.each([
    "某种程度上，某些党员、某个环节、某项工作、某一方面",
    "李某某到会，王某发言",
    "李某某涉嫌违纪，被某市纪委通报",
    "某局干部受贿案例警示我们",
    "如某村设施不全，在某县调研",
    "某市场、某区域、某单位、某部门、某地",
    "某时某刻",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});
