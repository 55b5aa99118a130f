import { Cancelled, createCancel, isCancelled } from "../../../src/taskpane/actions/cancel";
import { WordFailure } from "../../../src/word/word-host";

const never = new Promise<string>(() => undefined);

describe("giving up", () => {
  it("ends the wait for an answer at once, whatever the answer does later", async () => {
    const cancel = createCancel();
    let fail: (error: Error) => void = () => undefined;
    const waiting = cancel.orCancelled(new Promise<string>((_, reject) => { fail = reject; }));
    cancel.now();
    await expect(waiting).rejects.toBeInstanceOf(Cancelled);
    fail(new Error("late"));
    await Promise.resolve();
  });

  it("holds for all that the action would still wait for, until the next one begins", async () => {
    const cancel = createCancel();
    cancel.now();
    await expect(cancel.orCancelled(never)).rejects.toBeInstanceOf(Cancelled);
    expect(() => { cancel.check(); }).toThrow(Cancelled);
    expect(cancel.isAsked()).toBe(true);
    cancel.begin();
    cancel.check();
    expect(cancel.isAsked()).toBe(false);
    expect(await cancel.orCancelled(Promise.resolve("answer"))).toBe("answer");
  });

  it("is known again when src/word has made a failure of it", () => {
    expect(isCancelled(new Cancelled())).toBe(true);
    expect(isCancelled(new WordFailure("unknown", "Cancelled"))).toBe(true);
    expect(isCancelled(new WordFailure("busy", "HostIsBusy"))).toBe(false);
  });
});
