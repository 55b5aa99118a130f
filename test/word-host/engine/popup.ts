import type { DocumentHost } from "../types";
import type { Engine } from "./engine";
import { invalidArgument } from "./office-error";

const laterMs = 50;

/** The writer's hand on an annotation. Reports of Word differ in whether and when it replaces the text itself; all three can be played. */
export function popupOf(engine: Engine, changed: () => void): Pick<DocumentHost["writer"], "usePopup" | "touchAnnotation"> {
  return {
    usePopup: (id, action, choice = {}) => {
      const annotation = engine.annotations.byId(id);
      const { popupOptions } = annotation.critique;
      if (popupOptions === undefined) throw invalidArgument("the annotation has no pop-up");
      if (action === "Reject") {
        annotation.state = "Rejected";
        engine.events.fire("AnnotationPopupAction", { id, action, critiqueSuggestion: "" });
        return;
      }
      const suggestion = popupOptions.suggestions[choice.suggestion ?? 0];
      if (suggestion === undefined) throw invalidArgument("the pop-up has no such suggestion");
      const replace = (): void => {
        engine.annotations.replace(annotation, suggestion);
        changed();
      };
      const word = choice.word ?? "replaces";
      annotation.state = "Accepted";
      if (word === "replaces") replace();
      engine.events.fire("AnnotationPopupAction", { id, action, critiqueSuggestion: suggestion });
      if (word === "replacesLater") setTimeout(replace, choice.laterMs ?? laterMs);
    },
    touchAnnotation: (id, how) => {
      engine.annotations.byId(id);
      engine.events.fire(how === "Clicked" ? "AnnotationClicked" : "AnnotationHovered", { id });
    },
  };
}
