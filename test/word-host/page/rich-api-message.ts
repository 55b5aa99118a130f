import type { HostEvent } from "../engine/host-events";
import { eventNumber } from "../later-sets/event-numbers";

/** office.js' category of events among the messages that share one name. */
const eventCategory = 65_536;

/** What the event richApiMessage carries for an event of the Word API: category, number, target, arguments, id, from another editor. */
export function richApiMessage({ name, args }: HostEvent): { readonly ArrayData: readonly (readonly unknown[])[] } {
  return { ArrayData: [[eventCategory, eventNumber(name), "", JSON.stringify(args), 0, false]] };
}
