import { DOUBT_MESSAGES, LEDGER_MESSAGES } from "../../src/ledger/ledger-messages";

const messages = [...Object.entries(LEDGER_MESSAGES), ...Object.entries(DOUBT_MESSAGES)];

describe("what is said of tables", () => {
  it.each(messages)("%s: whole sentences in both languages, without exclamation marks", (_, { zh, en }) => {
    expect(zh).toMatch(/。$/);
    expect(en).toMatch(/\.$/);
    expect(zh + en).not.toMatch(/[!！]/);
    expect(en).not.toMatch(/\p{Script=Han}/u);
  });

  it("a refusal says what to do", () => {
    for (const { zh } of Object.values(LEDGER_MESSAGES)) expect(zh).toContain("请");
  });
});
