import type { Shape } from "../../json-file/types";
import { skeletonGroups } from "../../skeletons/skeleton-groups";
import { partyKinds } from "../../skeletons/organisation-words";
import type { NumberForm, Skeleton, SkeletonPart } from "../../skeletons/types";
import { limits } from "./limits";

/** What the file says of itself. */
export const fileFormat = "chengwen-skeleton";
export const fileVersion = 1;

const numberForms: readonly (NumberForm | "")[] = ["一、", "（一）", "1.", "（1）", "一是", ""];
const partForms: readonly SkeletonPart["form"][] = ["standalone", "runIn", "plain", "recipient", "subtitle", "imprint", "headline"];
const signatures: readonly Skeleton["signature"][] = ["unit", "party", "person", "none"];

const id: Shape = {
  kind: "text",
  longest: limits.id,
  like: {
    pattern: /^[a-z][a-z0-9-]*$/,
    named: { zh: "可用的 id（小写英文字母开头，只用小写字母、数字和连字符）", en: "an id (small Latin letters, digits and hyphens, a letter first)" },
  },
};
const numberForm: Shape = { kind: "choice", of: numberForms, named: { zh: "序号写法", en: "a form of number" } };
const name: Shape = { kind: "text", longest: limits.name };

const part: Shape = {
  kind: "object",
  required: ["id", "heading", "level", "form", "text"] satisfies (keyof SkeletonPart)[],
  keys: {
    id,
    heading: { kind: "text", longest: limits.heading },
    level: { kind: "number", of: [0, 1, 2, 3] },
    form: { kind: "choice", of: partForms, named: { zh: "部分的写法", en: "a form of a part" } },
    text: { kind: "list", of: { kind: "text", longest: limits.text, mayBeBlank: true }, most: limits.paragraphs },
    numbers: numberForm,
    needs: { kind: "choice", of: ["party"], named: { zh: "可用的条件", en: "a condition" } },
    parts: {
      kind: "list",
      most: limits.parts,
      // A part may hold parts.
      get of() {
        return part;
      },
    },
  } satisfies Record<keyof SkeletonPart, Shape>,
};

const skeletonKeys = {
  id,
  group: { kind: "choice", of: skeletonGroups, named: { zh: "分组", en: "a group" } },
  name: { kind: "object", required: ["zh", "en"], keys: { zh: name, en: name } },
  title: { kind: "text", longest: limits.title },
  scheme: { kind: "list", of: numberForm, most: 4, fewest: 1 },
  signature: { kind: "choice", of: signatures, named: { zh: "落款方式", en: "a way of signing" } },
  organisation: { kind: "choice", of: partyKinds, named: { zh: "组织类型", en: "a kind of organisation" } },
  parts: { kind: "list", of: part, most: limits.parts, fewest: 1 },
} satisfies Record<keyof Skeleton, Shape>;

/** Everything that may stand in a skeleton file; docs/skeleton.schema.json says the same, and docs/skeleton-file.md in words. */
export const skeletonFileShape: Shape = {
  kind: "object",
  required: ["format", "version", "id", "group", "name", "title", "scheme", "signature", "parts"],
  keys: {
    // Where an editor finds the schema; not looked at.
    $schema: { kind: "text" },
    format: { kind: "choice", of: [fileFormat], named: { zh: "骨架文件的标记", en: "the mark of a skeleton file" } },
    version: { kind: "number", of: [fileVersion] },
    ...skeletonKeys,
  },
};
