import { docxOfText } from "../fixtures/docx-of-text";
import { withSession } from "./open-session";

const pause = () => new Promise((resolve) => setTimeout(resolve, 5));

it("tells of a moved selection, not of reading it, until the handler is taken away", async () => {
  await withSession(docxOfText("甲\n乙"), {}, async ({ host, word, session }) => {
    const { document } = session.Office.context;
    const heard: string[] = [];
    const handler = ({ type }: { readonly type: string }): void => {
      heard.push(type);
    };
    document.addHandlerAsync("documentSelectionChanged", handler);
    await pause();
    host.writer.setCursor(1);
    await word.run(async (context) => {
      context.document.getSelection().load("text");
      await context.sync();
    });
    expect(heard).toEqual(["documentSelectionChanged"]);
    await word.run(async (context) => {
      context.document.body.paragraphs.getFirst().select();
      await context.sync();
    });
    expect(heard).toHaveLength(2);
    document.removeHandlerAsync("documentSelectionChanged", { handler });
    await pause();
    host.writer.setCursor(0);
    expect(heard).toHaveLength(2);
  });
});

it("fails for an event that it does not have", async () => {
  await withSession(docxOfText("甲"), {}, async ({ session }) => {
    const status = await new Promise<string>((resolve) => {
      session.Office.context.document.addHandlerAsync("activeViewChanged", () => undefined, (result: { status: string }) => { resolve(result.status); });
    });
    expect(status).toBe("failed");
  });
});
