/** Events that the stand-in fires, by the name that the API gives their type. */
const EVENTS = [
  "ParagraphAdded",
  "ParagraphChanged",
  "ParagraphDeleted",
  "AnnotationClicked",
  "AnnotationHovered",
  "AnnotationInserted",
  "AnnotationRemoved",
  "AnnotationPopupAction",
] as const;

export type EventName = (typeof EVENTS)[number];

/** Our own numbers: those of Word are in no declaration. Client and host only have to agree. */
const first = 70_000;

export function isEventName(name: string): name is EventName {
  return EVENTS.some((event) => event === name);
}

/** The number under which an event crosses over. */
export function eventNumber(name: EventName): number {
  return first + EVENTS.indexOf(name);
}
