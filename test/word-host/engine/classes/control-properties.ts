import type { Member, Scalar } from "../batch/word-object";
import { scalar } from "../batch/word-object";
import type { Engine } from "../engine";
import { holderOf } from "../text/control-range";
import { styleNameOfControl } from "../styles/control-style";
import { placeholderOf } from "../text/placeholder";
import type { Element } from "../xml/dom";
import { attr, child, childVal, documentOf, elements, make, onOff } from "../xml/dom";
import { declareIgnorable } from "../xml/ignorable";
import { W15 } from "../xml/namespaces";
import { dropChild, ensureProperties, putChild } from "../xml/schema-order";
import { flagArgument, textArgument, wordArgument } from "./arguments";
import type { ControlState } from "./states";

type Own = Scalar<ControlState>;

const properties = (self: ControlState): Element | null => child(self.sdt, "sdtPr");

function writable(self: ControlState, engine: Engine): Element {
  engine.touch(self.story.materialise());
  return ensureProperties(self.sdt, "sdtPr");
}

const word = (since: string, element: "tag" | "alias"): Own =>
  scalar(since, (self) => childVal(properties(self), element) ?? "", (self, value, engine) => {
    putChild(writable(self, engine), make(self.sdt, element, { val: textArgument(value) }));
  });

/** One half of w:lock: whether the control, or its content, is locked. */
const lock = (which: "sdt" | "content"): Own =>
  scalar(
    "1.1",
    (self) => lockOf(self)[which],
    (self, value, engine) => {
      const now = { ...lockOf(self), [which]: flagArgument(value) };
      const at = writable(self, engine);
      if (!now.sdt && !now.content) dropChild(at, "lock");
      else putChild(at, make(self.sdt, "lock", { val: now.sdt && now.content ? "sdtContentLocked" : now.sdt ? "sdtLocked" : "contentLocked" }));
    },
  );

function lockOf(self: ControlState): { sdt: boolean; content: boolean } {
  const value = attr(child(properties(self), "lock"), "val");
  return { sdt: value === "sdtLocked" || value === "sdtContentLocked", content: value === "contentLocked" || value === "sdtContentLocked" };
}

/** w15:appearance and w15:color stand behind everything of the main schema. */
function extended(self: ControlState, name: string): Element | null {
  const at = properties(self);
  return at === null ? null : (elements(at).find((entry) => entry.namespaceURI === W15 && entry.localName === name) ?? null);
}

function putExtended(self: ControlState, engine: Engine, name: "appearance" | "color", value: string): void {
  const at = writable(self, engine);
  const made = documentOf(self.sdt).createElementNS(W15, `${self.sdt.lookupPrefix(W15) ?? "w15"}:${name}`);
  const prefix = self.sdt.lookupPrefix(W15) ?? "w15";
  if (name === "appearance") made.setAttributeNS(W15, `${prefix}:val`, value);
  else made.setAttributeNS(self.sdt.namespaceURI, `${self.sdt.prefix ?? "w"}:val`, value);
  const old = extended(self, name);
  if (old !== null) at.removeChild(old);
  const types = ["equation", "comboBox", "date", "docPartObj", "docPartList", "dropDownList", "picture", "richText", "text", "citation", "group", "bibliography"];
  at.insertBefore(made, elements(at).find((entry) => types.includes(entry.localName)) ?? null);
  declareIgnorable(engine.opc.root(self.story.materialise()), W15, "w15");
}

/** Scalars of a content control but its text. */
export const controlProperties: Readonly<Record<string, Member<ControlState>>> = {
  id: scalar("1.1", (self) => Number(childVal(properties(self), "id") ?? "0")),
  tag: word("1.1", "tag"),
  title: word("1.1", "alias"),
  type: scalar("1.1", () => "RichText"),
  subtype: scalar("1.1", (self) => {
    const plain = elements(properties(self) ?? make(self.sdt, "sdtPr")).some((entry) => entry.localName === "text");
    return `${plain ? "PlainText" : "RichText"}${holderOf(self.story, self.sdt) === null ? (plain ? "Paragraph" : "Paragraphs") : "Inline"}`;
  }),
  placeholderText: scalar("1.1", (self, engine) => placeholderOf(engine, self.sdt)),
  appearance: scalar(
    "1.1",
    (self) => ({ tags: "Tags", hidden: "Hidden" })[extended(self, "appearance")?.getAttributeNS(W15, "val") ?? ""] ?? "BoundingBox",
    (self, value, engine) => {
      const shown = wordArgument(value, ["BoundingBox", "Tags", "Hidden"]);
      putExtended(self, engine, "appearance", shown.charAt(0).toLowerCase() + shown.slice(1));
    },
  ),
  color: scalar(
    "1.1",
    (self) => (extended(self, "color") === null ? "#000000" : `#${(attr(extended(self, "color"), "val") ?? "000000").toUpperCase()}`),
    (self, value, engine) => {
      putExtended(self, engine, "color", textArgument(value).replace("#", "").toUpperCase());
    },
  ),
  cannotDelete: lock("sdt"),
  cannotEdit: lock("content"),
  removeWhenEdited: scalar("1.1", (self) => onOff(properties(self), "temporary") === true, (self, value, engine) => {
    const at = writable(self, engine);
    if (flagArgument(value)) putChild(at, make(self.sdt, "temporary"));
    else dropChild(at, "temporary");
  }),
  style: scalar("1.1", (self, engine) => styleNameOfControl(engine, self.story, self.sdt)),
};
