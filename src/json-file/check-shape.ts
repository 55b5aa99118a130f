import { nearestWord } from "./nearest-word";
import type { JsonFault, JsonNode, Shape, Told } from "./types";

export type JsonValue = string | number | readonly JsonValue[] | { readonly [key: string]: JsonValue };
export type Checked = { readonly ok: true; readonly value: JsonValue } | { readonly ok: false; readonly fault: JsonFault };

/** Where the reading stands. */
export interface ShapeContext {
  /** How the place is called in a reason: the key it stands behind. */
  readonly name: string;
  /** The place as it is written in a path; "" for the whole file. */
  readonly path?: string;
  /** The words that shapes of kind `nameFrom` and `byName` take. */
  readonly lists?: Readonly<Record<string, readonly string[]>>;
}

const FIRST_YEAR = 1949;
const LAST_YEAR = 2100;
const LONGEST_QUOTE = 40;
/** Characters that cannot be seen and that a document cannot hold. */
const UNSEEN = /\p{Cc}|\p{Cs}|[\ufffe\uffff]/u;

/**
 * Holds a JSON value against the shape it should have.
 * @returns the plain value, or the first fault with its line and path
 */
export function checkShape(node: JsonNode, shape: Shape, at: ShapeContext): Checked {
  const { name } = at;
  switch (shape.kind) {
    case "text":
      return checkText(node, shape, at);
    case "year":
      if (node.kind === "number" && Number.isInteger(node.value) && node.value >= FIRST_YEAR && node.value <= LAST_YEAR) return { ok: true, value: node.value };
      return fault(node, at, `“${name}”应是四位数的年份，不加引号，例如 2026`, `“${name}” should be a year of four digits without quotes, for example 2026`);
    case "number":
      return checkNumber(node, shape.of, at);
    case "choice":
      return checkChoice(node, shape.of, shape.named, at);
    case "nameFrom":
      return checkChoice(node, at.lists?.[shape.list] ?? [], shape.named, at);
    case "list":
      return checkList(node, shape, at);
    case "byName": {
      const names = at.lists?.[shape.list] ?? [];
      return checkMembers(node, at, () => shape.of, { names, called: shape.called });
    }
    case "object": {
      const keys = Object.keys(shape.keys);
      const checked = checkMembers(node, at, (key) => shape.keys[key], { names: keys, called: { zh: "名称", en: "name" } });
      if (!checked.ok) return checked;
      const value = checked.value as Readonly<Record<string, JsonValue>>;
      const missing = shape.required.find((key) => !Object.hasOwn(value, key));
      return missing === undefined ? checked : fault(node, at, `“${name}”里缺“${missing}”`, `“${missing}” is missing in “${name}”`);
    }
  }
}

function checkText(node: JsonNode, { longest, mayBeBlank, like }: Extract<Shape, { kind: "text" }>, at: ShapeContext): Checked {
  const { name } = at;
  if (node.kind !== "string") return wrongType(node, at, { zh: "文字（用英文双引号括起来）", en: "text in straight double quotes" });
  const { value } = node;
  if (mayBeBlank !== true && value.trim() === "") return fault(node, at, `“${name}”不能是空的`, `“${name}” must not be empty`);
  if (UNSEEN.test(value)) return fault(node, at, `“${name}”里有看不见的符号，请去掉`, `“${name}” holds a sign that cannot be seen; take it out`);
  if (longest !== undefined && value.length > longest) {
    return fault(node, at, `“${name}”有 ${value.length} 个字，最多 ${longest} 个`, `“${name}” has ${value.length} characters; ${longest} are allowed`);
  }
  if (like?.pattern.test(value) === false) return fault(node, at, `“${shortened(value)}”不是${like.named.zh}`, `“${shortened(value)}” is not ${like.named.en}`);
  return { ok: true, value };
}

function checkNumber(node: JsonNode, of: readonly number[] | undefined, at: ShapeContext): Checked {
  if (node.kind !== "number") return wrongType(node, at, { zh: "数字（不加引号）", en: "a number without quotes" });
  if (of === undefined || of.includes(node.value)) return { ok: true, value: node.value };
  return fault(node, at, `“${at.name}”只能是 ${of.join("、")}`, `“${at.name}” can only be ${of.join(", ")}`);
}

function checkChoice(node: JsonNode, of: readonly string[], named: Told, at: ShapeContext): Checked {
  if (node.kind !== "string") return wrongType(node, at, { zh: `${named.zh}（用英文双引号括起来）`, en: `${named.en} in straight double quotes` });
  if (of.includes(node.value)) return { ok: true, value: node.value };
  const near = nearestWord(node.value, of);
  const words = of.map((word) => (word === "" ? '""' : word)).join(" ");
  // A short list is told whole; a long one would hide the reason.
  const all = of.length <= 10 ? { zh: `，可以用：${words}`, en: `; allowed are ${words}` } : { zh: "", en: "" };
  const typed = shortened(node.value);
  return fault(node, at, `“${typed}”不是${named.zh}${didYouMean(near).zh || all.zh}`, `“${typed}” is not ${named.en}${didYouMean(near).en || all.en}`);
}

function checkList(node: JsonNode, { of, most, fewest = 0 }: Extract<Shape, { kind: "list" }>, at: ShapeContext): Checked {
  const { name } = at;
  if (node.kind !== "array") return wrongType(node, at, { zh: "一组值，放在方括号里", en: "a list in square brackets" });
  const { length } = node.items;
  if (most !== undefined && length > most) return fault(node, at, `“${name}”有 ${length} 项，最多 ${most} 项`, `“${name}” has ${length} items; ${most} are allowed`);
  if (length < fewest) return fault(node, at, `“${name}”至少要有 ${fewest} 项`, `“${name}” needs at least ${fewest}`);
  const values: JsonValue[] = [];
  for (const [index, item] of node.items.entries()) {
    const checked = checkShape(item, of, { ...at, path: `${at.path ?? ""}[${index}]` });
    if (!checked.ok) return checked;
    values.push(checked.value);
  }
  return { ok: true, value: values };
}

interface Known {
  readonly names: readonly string[];
  readonly called: Told;
}

function checkMembers(node: JsonNode, at: ShapeContext, shapeOf: (key: string) => Shape | undefined, known: Known): Checked {
  if (node.kind !== "object") return wrongType(node, at, { zh: "放在花括号里的内容", en: "an object in curly brackets" });
  const values = new Map<string, JsonValue>();
  for (const { key, line, node: member } of node.members) {
    const path = at.path === undefined || at.path === "" ? key : `${at.path}.${key}`;
    const here = { ...at, name: key, path };
    const shape = known.names.includes(key) ? shapeOf(key) : undefined;
    if (shape === undefined) {
      const near = didYouMean(nearestWord(key, known.names));
      const typed = shortened(key);
      return fault({ line }, at, `没有“${typed}”这个${known.called.zh}${near.zh}`, `there is no ${known.called.en} “${typed}”${near.en}`);
    }
    if (values.has(key)) return fault({ line }, here, `“${key}”写了两次`, `“${key}” stands twice`);
    const checked = checkShape(member, shape, here);
    if (!checked.ok) return checked;
    values.set(key, checked.value);
  }
  return { ok: true, value: Object.fromEntries(values) };
}

function didYouMean(near: string | null): Told {
  return near === null ? { zh: "", en: "" } : { zh: `，是不是“${near}”`, en: `; did you mean “${near}”` };
}

/** What was typed may be anything; a message quotes its beginning. */
function shortened(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

function wrongType(node: JsonNode, at: ShapeContext, wanted: Told): Checked {
  return fault(node, at, `“${at.name}”应是${wanted.zh}`, `“${at.name}” should be ${wanted.en}`);
}

function fault({ line }: Pick<JsonNode, "line">, { path = "" }: ShapeContext, zh: string, en: string): Checked {
  return { ok: false, fault: { line, path, reason: { zh, en } } };
}
