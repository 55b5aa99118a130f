import type { Message } from "../types";
import { nearestWord } from "./nearest-word";
import type { Shape } from "./profile-schema";
import type { JsonFault, JsonNode } from "./read-json";

type Value = string | number | readonly Value[] | { readonly [key: string]: Value };
export type Checked = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: JsonFault };

const FIRST_YEAR = 1949;
const LAST_YEAR = 2100;

/**
 * Holds a JSON value against the shape it should have.
 * @param name how the place is called in a reason: the key it stands behind
 * @param ruleIds the ids that count as rules
 * @returns the plain value, or the first fault with its line
 */
export function checkShape(node: JsonNode, shape: Shape, name: string, ruleIds: readonly string[]): Checked {
  switch (shape.kind) {
    case "text":
      if (node.kind !== "string") return wrongType(node, name, { zh: "文字（用英文双引号括起来）", en: "text in straight double quotes" });
      if (node.value.trim() === "") return fault(node.line, `“${name}”不能是空的`, `“${name}” must not be empty`);
      return { ok: true, value: node.value };
    case "year":
      if (node.kind === "number" && Number.isInteger(node.value) && node.value >= FIRST_YEAR && node.value <= LAST_YEAR) return { ok: true, value: node.value };
      return fault(node.line, `“${name}”应是四位数的年份，不加引号，例如 2026`, `“${name}” should be a year of four digits without quotes, for example 2026`);
    case "number":
      if (node.kind === "number") return { ok: true, value: node.value };
      return wrongType(node, name, { zh: "数字（不加引号）", en: "a number without quotes" });
    case "choice":
      return checkChoice(node, shape.of, shape.named, name);
    case "ruleId":
      return checkChoice(node, ruleIds, { zh: "检查项编号", en: "the id of a rule" }, name);
    case "list":
      return checkList(node, shape.of, name, ruleIds);
    case "byRule":
      return checkMembers(node, name, ruleIds, () => shape.of, { names: ruleIds, called: { zh: "检查项编号", en: "rule" } });
    case "object": {
      const keys = Object.keys(shape.keys);
      const checked = checkMembers(node, name, ruleIds, (key) => shape.keys[key], { names: keys, called: { zh: "名称", en: "name" } });
      if (!checked.ok) return checked;
      const value = checked.value as Readonly<Record<string, Value>>;
      const missing = shape.required.find((key) => !Object.hasOwn(value, key));
      return missing === undefined ? checked : fault(node.line, `“${name}”里缺“${missing}”`, `“${missing}” is missing in “${name}”`);
    }
  }
}

function checkChoice(node: JsonNode, of: readonly string[], named: Message, name: string): Checked {
  if (node.kind !== "string") return wrongType(node, name, { zh: `${named.zh}（用英文双引号括起来）`, en: `${named.en} in straight double quotes` });
  if (of.includes(node.value)) return { ok: true, value: node.value };
  const near = nearestWord(node.value, of);
  // A short list is told whole; a long one would hide the reason.
  const all = of.length <= 10 ? { zh: `，可以用：${of.join(" ")}`, en: `; allowed are ${of.join(" ")}` } : { zh: "", en: "" };
  return fault(node.line, `“${node.value}”不是${named.zh}${didYouMean(near).zh || all.zh}`, `“${node.value}” is not ${named.en}${didYouMean(near).en || all.en}`);
}

function checkList(node: JsonNode, of: Shape, name: string, ruleIds: readonly string[]): Checked {
  if (node.kind !== "array") return wrongType(node, name, { zh: "一组值，放在方括号里", en: "a list in square brackets" });
  const values: Value[] = [];
  for (const item of node.items) {
    const checked = checkShape(item, of, name, ruleIds);
    if (!checked.ok) return checked;
    values.push(checked.value);
  }
  return { ok: true, value: values };
}

interface Known {
  readonly names: readonly string[];
  readonly called: Message;
}

function checkMembers(node: JsonNode, name: string, ruleIds: readonly string[], shapeOf: (key: string) => Shape | undefined, known: Known): Checked {
  if (node.kind !== "object") return wrongType(node, name, { zh: "放在花括号里的内容", en: "an object in curly brackets" });
  const values = new Map<string, Value>();
  for (const { key, line, node: member } of node.members) {
    const shape = known.names.includes(key) ? shapeOf(key) : undefined;
    if (shape === undefined) {
      const near = didYouMean(nearestWord(key, known.names));
      return fault(line, `没有“${key}”这个${known.called.zh}${near.zh}`, `there is no ${known.called.en} “${key}”${near.en}`);
    }
    if (values.has(key)) return fault(line, `“${key}”写了两次`, `“${key}” stands twice`);
    const checked = checkShape(member, shape, key, ruleIds);
    if (!checked.ok) return checked;
    values.set(key, checked.value);
  }
  return { ok: true, value: Object.fromEntries(values) };
}

function didYouMean(near: string | null): Message {
  return near === null ? { zh: "", en: "" } : { zh: `，是不是“${near}”`, en: `; did you mean “${near}”` };
}

function wrongType(node: JsonNode, name: string, wanted: Message): Checked {
  return fault(node.line, `“${name}”应是${wanted.zh}`, `“${name}” should be ${wanted.en}`);
}

function fault(line: number, zh: string, en: string): Checked {
  return { ok: false, fault: { line, reason: { zh, en } } };
}
