import type { ClassTable } from "../batch/word-object";
import { WordObject, navigation, query, scalar, write } from "../batch/word-object";
import { clearControl, deleteControl, insertIntoControl } from "../edit/edit-control";
import { locationOf } from "../edit/edit-range";
import { insertParagraphs } from "../edit/paragraphs";
import type { Engine } from "../engine";
import { itemNotFound } from "../office-error";
import { rangeOoxml } from "../ooxml/flat-ooxml";
import { insertOoxml } from "../ooxml/insert-ooxml";
import { controlRange } from "../text/control-range";
import type { Story } from "../text/story";
import { controlsOf } from "../text/story";
import type { TextRange } from "../text/text-range";
import { rangeReviewedText, rangeText, stretchesOf } from "../text/text-range";
import type { Element } from "../xml/dom";
import { ancestor, childVal, child, within } from "../xml/dom";
import { textArgument, wordArgument } from "./arguments";
import { paragraphCollection } from "./collections";
import { controlProperties } from "./control-properties";
import { fontObject } from "./font";
import { paragraphObject } from "./paragraph";
import { parentMembers } from "./parents";
import { partOfRange, rangeObject, searchRange } from "./range";
import type { ControlState } from "./states";

const INSIDE = ["Replace", "Start", "End"] as const;

const range = (engine: Engine, self: ControlState): TextRange => controlRange(engine, self.story, self.sdt);

/** Controls of a whole story, outer ones first. */
export function controlsOfStory(engine: Engine, story: Story): WordObject[] {
  return engine.controls(story.root).map((sdt) => controlObject({ story, sdt }));
}

/** Controls whose text lies in a range, nested ones too; a control around exactly these paragraphs counts (belief). */
export function controlsInRange(engine: Engine, target: TextRange): WordObject[] {
  const parts = stretchesOf(engine, target);
  const first = parts[0];
  const last = parts[parts.length - 1];
  if (first === undefined || last === undefined) return [];
  const covered = new Set(parts.map((part) => part.paragraph));
  const candidates = new Set(parts.flatMap((part) => [...ancestors(part.paragraph), ...controlsOf(part.paragraph)]));
  return [...candidates].filter((sdt) => {
    const holder = ancestor(sdt, "p");
    if (holder === null || !within(holder, target.story.root)) {
      const own = engine.paragraphs(sdt);
      const whole = (first.start === 0 || !own.includes(first.paragraph)) && (last.end === last.length || !own.includes(last.paragraph));
      return own.length > 0 && whole && own.every((paragraph) => covered.has(paragraph));
    }
    const part = parts.find((entry) => entry.paragraph === holder);
    const extent = engine.extent(holder, sdt);
    return part !== undefined && extent.start >= part.start && extent.end <= part.end;
  }).map((sdt) => controlObject({ story: target.story, sdt }));
}

function ancestors(node: Element): Element[] {
  const found: Element[] = [];
  for (let up = ancestor(node, "sdt"); up !== null; up = ancestor(up, "sdt")) found.unshift(up);
  return found;
}

/** The innermost control around a whole range; null for none. */
export function parentControl(engine: Engine, target: TextRange): WordObject | null {
  const parts = stretchesOf(engine, target);
  const first = parts[0];
  if (first === undefined) return null;
  const inline = parts.length === 1 && !first.withMark
    ? controlsOf(first.paragraph).filter((sdt) => {
        const extent = engine.extent(first.paragraph, sdt);
        return extent.start <= first.start && extent.end >= first.end && extent.end > extent.start;
      }).at(-1)
    : undefined;
  const around = inline ?? ancestors(first.paragraph).reverse().find((sdt) => parts.every((part) => within(part.paragraph, sdt)));
  return around === undefined ? null : controlObject({ story: target.story, sdt: around });
}

const CONTROL: ClassTable<ControlState> = {
  name: "ContentControl",
  members: {
    ...controlProperties,
    text: scalar("1.1", (self, engine) => rangeText(engine, range(engine, self))),
    font: navigation("1.1", (self, engine) => fontObject({ range: range(engine, self), marks: false })),
    paragraphs: navigation("1.1", (self) =>
      paragraphCollection((at) => stretchesOf(at, range(at, self)).map((part) => paragraphObject({ story: self.story, paragraph: part.paragraph })))),
    contentControls: navigation("1.1", (self) =>
      controlCollection(() => controlsOf(self.sdt).map((sdt) => controlObject({ story: self.story, sdt })))),
    ...parentMembers<ControlState>((self) => ({ story: self.story, node: self.sdt }), (self) => {
      const around = ancestor(self.sdt, "sdt");
      return around === null ? null : controlObject({ story: self.story, sdt: around });
    }),
    getRange: query("1.3", (self, args, engine) => {
      const which = wordArgument(args[0], ["Whole", "Start", "End", "Before", "After", "Content"], "Whole");
      return rangeObject(partOfRange(engine, range(engine, self), which === "Before" ? "Start" : which));
    }),
    search: query("1.1", (self, args, engine) => searchRange(engine, range(engine, self), args)),
    getReviewedText: query("1.4", (self, args, engine) => rangeReviewedText(engine, range(engine, self), wordArgument(args[0], ["Original", "Current"], "Original"))),
    getOoxml: query("1.1", (self, _, engine) => rangeOoxml(engine, range(engine, self))),
    select: query("1.1", (self, args, engine) => {
      const mode = wordArgument(args[0], ["Select", "Start", "End"], "Select");
      engine.selection = partOfRange(engine, range(engine, self), mode === "Select" ? "Whole" : mode);
    }),
    insertText: write("1.1", (self, args, engine) => rangeObject(insertIntoControl(engine, self, textArgument(args[0]), locationOf(args[1], INSIDE)))),
    insertParagraph: write("1.1", (self, args, engine) => {
      const location = locationOf(args[1], ["Before", "After", "Start", "End"]);
      const own = stretchesOf(engine, range(engine, self));
      const near = (location === "Start" || location === "Before" ? own[0] : own[own.length - 1])?.paragraph ?? self.sdt;
      const made = insertParagraphs(engine, self.story, near, location === "Start" || location === "Before" ? "before" : "after", textArgument(args[0]));
      return paragraphObject({ story: self.story, paragraph: made[made.length - 1] ?? near });
    }),
    insertOoxml: write("1.1", (self, args, engine) => rangeObject(insertOoxml(engine, range(engine, self), textArgument(args[0]), locationOf(args[1], INSIDE)))),
    clear: write("1.1", (self, _, engine) => {
      clearControl(engine, self);
    }),
    delete: write("1.1", (self, args, engine) => {
      deleteControl(engine, self, args[0] === true);
    }),
  },
};

export function controlObject(state: ControlState): WordObject {
  return new WordObject(CONTROL, state);
}

type Collection = { readonly list: (engine: Engine) => readonly WordObject[] };

const idOf = (object: WordObject): number => Number(childVal(child((object.state as ControlState).sdt, "sdtPr"), "id") ?? "0");
const propertyOf = (object: WordObject, name: "tag" | "alias"): string => childVal(child((object.state as ControlState).sdt, "sdtPr"), name) ?? "";

function required(object: WordObject | undefined, what: string): WordObject {
  if (object === undefined) throw itemNotFound(what);
  return object;
}

const byId = (self: Collection, id: unknown, engine: Engine): WordObject | undefined => self.list(engine).find((control) => idOf(control) === Number(id));
const filtered = (self: Collection, keep: (object: WordObject) => boolean): WordObject => controlCollection((engine) => self.list(engine).filter(keep));

const CONTROLS: ClassTable<Collection> = {
  name: "ContentControlCollection",
  items: (self, engine) => self.list(engine),
  item: (self, key, engine) => required(byId(self, key, engine), `no content control ${String(key)}`),
  members: {
    getFirst: query("1.3", (self, _, engine) => required(self.list(engine)[0], "no content control")),
    getFirstOrNullObject: query("1.3", (self, _, engine) => self.list(engine)[0] ?? null),
    getById: query("1.1", (self, args, engine) => required(byId(self, args[0], engine), `no content control ${String(args[0])}`)),
    getByIdOrNullObject: query("1.3", (self, args, engine) => byId(self, args[0], engine) ?? null),
    getByTag: query("1.1", (self, args) => filtered(self, (control) => propertyOf(control, "tag") === textArgument(args[0]))),
    getByTitle: query("1.1", (self, args) => filtered(self, (control) => propertyOf(control, "alias") === textArgument(args[0]))),
    getItem: query("1.1", (self, args, engine) => required(byId(self, args[0], engine), `no content control ${String(args[0])}`)),
  },
};

export function controlCollection(list: Collection["list"]): WordObject {
  return new WordObject(CONTROLS, { list });
}
