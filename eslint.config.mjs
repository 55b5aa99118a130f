import tseslint from "typescript-eslint";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";

/** No round trip inside a loop or an array callback: one batch a user action (docs/architecture.md, walls). */
const syncWall = [
  {
    selector:
      ":matches(ForStatement, ForInStatement, ForOfStatement, WhileStatement, DoWhileStatement) CallExpression[callee.property.name='sync']",
    message: "No sync in a loop: queue everything, then sync once.",
  },
  {
    selector:
      "CallExpression[callee.property.name=/^(map|forEach|filter|reduce|some|every|find|flatMap)$/] CallExpression[callee.property.name='sync']",
    message: "No sync in an array callback: queue everything, then sync once.",
  },
];

const officeGlobals = ["Word", "Office", "OfficeExtension"].map((name) => ({
  name,
  message: "Only src/word names Word or Office; use the verbs of WordHost.",
}));

export default tseslint.config(
  { ignores: ["dist/", "out/", "coverage/", "node_modules/"] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ["**/*.ts", "**/*.tsx"] })),
  {
    files: ["**/*.ts", "**/*.tsx"],
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname } },
    rules: {
      "no-restricted-syntax": ["error", ...syncWall],
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      // Numbers and lengths in messages are wanted as they are.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // `_unused` names a parameter that an interface asks for.
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "no-console": "error",
    },
  },
  {
    files: ["src/**/*.ts", "src/**/*.tsx"],
    ignores: ["src/word/**"],
    rules: { "no-restricted-globals": ["error", ...officeGlobals] },
  },
  {
    files: ["src/taskpane/components/**/*.tsx", "src/taskpane/*.tsx"],
    plugins: { "jsx-a11y": jsxA11y, "react-hooks": reactHooks },
    rules: { ...jsxA11y.flatConfigs.strict.rules, ...reactHooks.configs.recommended.rules },
  },
  {
    // Scripts and tests speak to a terminal and take apart untyped JSON of the wire.
    files: ["scripts/**/*.ts", "test/**/*.ts", "test/**/*.tsx"],
    rules: {
      "no-console": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
);
