import { parseProfile } from "../checks/profile/parse-profile";
import type { Profile } from "../checks/types";
import { readBytes } from "./read-document";
import { strings } from "./strings";

export type ProfileReading = { readonly kind: "read"; readonly profile: Profile } | { readonly kind: "refused"; readonly reason: string };

/**
 * Reads the office's settings.
 * @param file none: the settings of the product
 */
export function readProfile(file: string | undefined): ProfileReading {
  if (file === undefined) return { kind: "read", profile: {} };
  const bytes = readBytes(file);
  if (typeof bytes === "string") return { kind: "refused", reason: strings.cannotRead(file, bytes) };
  const parsed = parseProfile(new TextDecoder().decode(bytes));
  if (!parsed.ok) return { kind: "refused", reason: strings.profileRefused(file, parsed.line, parsed.reason.zh) };
  return { kind: "read", profile: parsed.profile };
}
