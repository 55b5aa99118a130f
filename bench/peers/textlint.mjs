import { createRequire } from "node:module";
import { TextlintKernel } from "@textlint/kernel";

const require = createRequire(import.meta.url);
const load = (name) => {
  const module = require(name);
  return module.default ?? module;
};

const kernel = new TextlintKernel();
const options = {
  filePath: "report.txt",
  ext: ".txt",
  plugins: [{ pluginId: "text", plugin: load("@textlint/textlint-plugin-text") }],
  // The rules on the registry that mean something for Chinese text.
  rules: [
    { ruleId: "unmatched-pair", rule: load("@textlint-rule/textlint-rule-no-unmatched-pair") },
    { ruleId: "control-character", rule: load("@textlint-rule/textlint-rule-no-invalid-control-character") },
    { ruleId: "doubled-spaces", rule: load("textlint-rule-doubled-spaces") },
    { ruleId: "todo", rule: load("textlint-rule-no-todo") },
    {
      ruleId: "pattern",
      rule: load("@textlint-rule/textlint-rule-pattern"),
      options: { patterns: [{ message: "mask", pattern: "/[*×＊]+(?=[次名个件篇人])/" }, { message: "prompt", pattern: "/【[^】]{0,20}】/" }] },
    },
  ],
};

/** textlint over plain text with five rules. */
export const textlint = {
  name: "textlint",
  check: async (text) => (await kernel.lintText(text, options)).messages.length,
};
