import type { Critique } from "../../types";
import type { Annotation } from "../annotations";
import type { ClassTable } from "../batch/word-object";
import { WordObject, navigation, query, scalar } from "../batch/word-object";
import { covers } from "../batch/members";
import type { Engine } from "../engine";
import { invalidArgument, itemNotFound } from "../office-error";
import { rangeObject } from "./range";
import type { ParagraphState } from "./states";

/** Annotations are no part of the document: they may be set in one that cannot be edited (belief). */
const ANNOTATION: ClassTable<Annotation> = {
  name: "Annotation",
  members: {
    id: scalar("1.7", (self) => self.id),
    state: scalar("1.7", (self) => self.state),
    critiqueAnnotation: navigation("1.7", (self) => new WordObject(CRITIQUE_ANNOTATION, self)),
    delete: query("1.7", (self, _, engine) => {
      engine.annotations.delete(self.id);
    }),
  },
};

const CRITIQUE_ANNOTATION: ClassTable<Annotation> = {
  name: "CritiqueAnnotation",
  members: {
    critique: scalar("1.7", (self) => self.critique),
    range: navigation("1.7", (self) => rangeObject(self.range)),
    // The state alone: whether the text changes too is documented for the pop-up's users only.
    accept: query("1.7", (self) => {
      self.state = "Accepted";
    }),
    reject: query("1.7", (self) => {
      self.state = "Rejected";
    }),
  },
};

type Items = readonly Annotation[];

const ANNOTATIONS: ClassTable<Items> = {
  name: "AnnotationCollection",
  members: {
    getFirst: query("1.7", (self) => {
      const first = self[0];
      if (first === undefined) throw itemNotFound("getFirst of an empty collection");
      return annotationObject(first);
    }),
    getFirstOrNullObject: query("1.7", (self) => (self[0] === undefined ? null : annotationObject(self[0]))),
  },
  items: (self) => self.map(annotationObject),
};

export function annotationObject(annotation: Annotation): WordObject {
  return new WordObject(ANNOTATION, annotation);
}

export function annotationsOfParagraph(self: ParagraphState, engine: Engine): WordObject {
  return new WordObject(ANNOTATIONS, engine.annotations.of(self.paragraph));
}

/** Paragraph.insertAnnotations: gives the ids. A pop-up needs WordApi 1.8. */
export function insertAnnotations(self: ParagraphState, set: unknown, engine: Engine): string[] {
  const critiques = (set as { readonly critiques?: readonly Critique[] } | null)?.critiques;
  if (!Array.isArray(critiques)) throw invalidArgument("a set of critiques was expected");
  const given: readonly Critique[] = critiques;
  if (given.some(({ popupOptions }) => popupOptions !== undefined) && !covers(engine.declared, "1.8")) throw invalidArgument("popupOptions need WordApi 1.8");
  return engine.annotations.insert(self.story, self.paragraph, given);
}
