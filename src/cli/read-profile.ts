import { readFileSync } from "node:fs";
import { parseProfile } from "../checks/profile/parse-profile";
import type { Profile } from "../checks/types";
import { reasonOf } from "./read-document";
import { strings } from "./strings";

export type ProfileReading = { readonly kind: "read"; readonly profile: Profile } | { readonly kind: "refused"; readonly reason: string };

/**
 * Reads the office's settings.
 * @param file none: the settings of the product
 */
export function readProfile(file: string | undefined): ProfileReading {
  if (file === undefined) return { kind: "read", profile: {} };
  let json: string;
  try {
    json = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    return { kind: "refused", reason: strings.cannotRead(file, reasonOf(error)) };
  }
  const parsed = parseProfile(json);
  if (!parsed.ok) return { kind: "refused", reason: strings.profileRefused(file, parsed.line, parsed.reason.zh) };
  return { kind: "read", profile: parsed.profile };
}
