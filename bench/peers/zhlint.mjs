import { run } from "zhlint";

/** zhlint with its default rules for marks and spaces. */
export const zhlint = {
  name: "zhlint",
  check: (text) => run(text, { rules: { preset: "default" } }).validations.length,
};
