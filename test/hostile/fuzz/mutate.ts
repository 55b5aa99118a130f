import type { Random } from "./random";

/** How often a stretch is repeated at most; now and then far more than any file would. */
const REPEATS = [2, 3, 20, 400, 20_000] as const;
/** Mutants stay below this length, in UTF-16 units. */
const LONGEST = 400_000;

const XML_PIECES = [
  "<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>", "</w:t>", "<w:rPr>", "<w:rPr ", "<w:sdt>", "</w:sdt>", "<w:tbl>", "<w:del>", "</w:del>", '<w:fldChar w:fldCharType="begin"/>', "<w:br/>", "<c><v>1</v></c>", '<c t="s"><v>99</v></c>',
  "<!--", "-->", "<![CDATA[", "]]>", "<!DOCTYPE x>", "<?x", "?>", ' xmlns:w="urn:x"', ' xmlns:q="http://schemas.openxmlformats.org/wordprocessingml/2006/main"', "&#xffff;", "&#0;", "&amp;", "&x;", '"', "'", "<", ">", "/>", "\u0000", "\ufffd", "\u202e", "\ud800",
] as const;
const VALUES = ["", "-1", "0", "1", "9", "99999999999999999999", "2147483648", "1e9", "NaN", "%1".repeat(50), "甲".repeat(200), "__proto__", "constructor", "../../x", "\u0000"] as const;
const JSON_VALUES: readonly unknown[] = [null, true, 0, -1, 1.5, 1e300, "", "__proto__", "**", "甲".repeat(1_000), [], {}, [null], [[]], { "": 0 }, JSON.parse('{"__proto__":1}')];

/** One to four changes of a text that is XML or something like it. */
export function mutateText(text: string, random: Random): string {
  let changed = text;
  for (let times = 1 + random.below(4); times > 0; times -= 1) changed = changeText(changed, random).slice(0, LONGEST);
  return changed;
}

function changeText(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const end = Math.min(text.length, at + random.below(80));
  switch (random.below(7)) {
    case 0:
      return text.slice(0, at) + text.slice(end);
    case 1:
      return text.slice(0, at) + random.of(XML_PIECES).repeat(random.of(REPEATS)) + text.slice(at);
    case 2:
      return text.slice(0, at) + text.slice(at, end).repeat(random.of(REPEATS)) + text.slice(end);
    case 3:
      return withOtherValue(text, random);
    case 4:
      return withWholeElement(text, random);
    case 5:
      return text.slice(0, at) + String.fromCharCode(random.below(0x10000)) + text.slice(at + 1);
    default:
      return text.slice(0, at) + random.of(XML_PIECES) + text.slice(end);
  }
}

/** The value of some attribute becomes another. */
function withOtherValue(text: string, random: Random): string {
  const places = Array.from(text.matchAll(/="[^"]*"/g), ({ 0: whole, index }) => [index, index + whole.length] as const);
  if (places.length === 0) return text;
  const [start, end] = random.of(places);
  return `${text.slice(0, start)}="${random.of(VALUES)}"${text.slice(end)}`;
}

/** Some element comes again behind itself, or around itself. */
function withWholeElement(text: string, random: Random): string {
  const tags = Array.from(text.matchAll(/<([\w:]+)[^<>]*>/g));
  if (tags.length === 0) return text;
  const { 0: open, 1: name = "", index } = random.of(tags);
  const close = text.indexOf(`</${name}>`, index);
  if (close < 0) return text;
  const whole = text.slice(index, close + name.length + 3);
  const times = Math.min(random.of(REPEATS), Math.ceil(LONGEST / whole.length));
  const again = random.below(2) === 0 ? whole.repeat(times) : open.repeat(times) + whole + `</${name}>`.repeat(times);
  return text.slice(0, index) + again + text.slice(index + whole.length);
}

/** Some bytes become others, or go. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const changed = bytes.slice();
  for (let times = 1 + random.below(6); times > 0; times -= 1) {
    const at = random.below(changed.length);
    if (random.below(3) === 0) changed.fill(random.of([0, 0xff, 0x50]), at, at + random.below(8));
    else changed[at] = random.below(256);
  }
  return random.below(6) === 0 ? changed.subarray(0, random.below(changed.length)) : changed;
}

/** One to three changes of a JSON text: of its values, or of its letters. */
export function mutateJson(json: string, random: Random): string {
  let changed = json;
  for (let times = 1 + random.below(3); times > 0; times -= 1) {
    changed = random.below(4) === 0 ? changeText(changed, random).slice(0, LONGEST) : withOtherJson(changed, random);
  }
  return changed;
}

function withOtherJson(json: string, random: Random): string {
  // What is nested beyond measure stays as it is: our own walk through it would exhaust the stack.
  if (json.includes("[".repeat(1_000))) return json;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return json;
  }
  const places: (readonly [holder: Record<string, unknown>, key: string])[] = [];
  const visit = (holder: unknown): void => {
    if (typeof holder !== "object" || holder === null) return;
    for (const [key, inner] of Object.entries(holder)) {
      places.push([holder as Record<string, unknown>, key]);
      visit(inner);
    }
  };
  visit(value);
  if (places.length === 0) return JSON.stringify(random.of(JSON_VALUES));
  const [holder, key] = random.of(places);
  const old = holder[key];
  switch (random.below(5)) {
    case 0:
      Reflect.deleteProperty(holder, key);
      break;
    case 1: {
      const most = Math.ceil(LONGEST / ((JSON.stringify(old) as string | undefined)?.length ?? 1));
      holder[key] = Array.from({ length: Math.min(most, random.of([1, 3, 50, 2_000])) }, () => old);
      break;
    }
    case 2:
      return JSON.stringify(value).replace(JSON.stringify(old), () => nested(JSON.stringify(old), random));
    case 3: {
      const [otherHolder, otherKey] = random.of(places);
      holder[key] = structuredClone(otherHolder[otherKey]);
      break;
    }
    default:
      holder[key] = random.of(JSON_VALUES);
  }
  return JSON.stringify(value).slice(0, LONGEST);
}

function nested(json: string, random: Random): string {
  const depth = random.of([2, 40, 20_000]);
  return "[".repeat(depth) + json + "]".repeat(depth);
}
