import type { LabelForm } from "./label";
import type { SiblingGroup } from "./outline";

/** True where the office's own order of forms, from the highest down, has the form of this group directly below the one above it. */
export function followsScheme({ form, parentGroup }: SiblingGroup, scheme: readonly LabelForm[] | undefined): boolean {
  if (scheme === undefined || parentGroup === null) return false;
  const above = scheme.indexOf(parentGroup.form);
  return above >= 0 && scheme[above + 1] === form;
}
