/** Whether the whole product of drafts and versions of Word is run (`npm run test:all`), and not a choice of it. */
export const testsAll = process.env["CHENGWEN_TESTS"] === "all";
