import { failureOf } from "./failure-of";

/** A small window over Word. */
export interface ShownDialog {
  /** Resolves when the writer has closed it, by its own button or by Word's. */
  readonly closed: Promise<void>;
  close(): void;
}

/** Of the screen, in per cent; Word takes no less than 150 × 250 pixels. */
export interface DialogSize {
  readonly width: number;
  readonly height: number;
}

/**
 * Shows a page of the add-in in a window of its own; on the web as a part of Word's page, since a page without a face may not open windows.
 * @throws WordFailure, for example when a dialog of the same page is open
 */
export async function showDialog(address: string, size: DialogSize): Promise<ShownDialog> {
  const dialog = await new Promise<Office.Dialog>((resolve, reject) => {
    Office.context.ui.displayDialogAsync(address, { ...size, displayInIframe: true }, (result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(failureOf(result.error));
    });
  });
  let settle: () => void = () => undefined;
  const closed = new Promise<void>((resolve) => {
    settle = resolve;
  });
  const close = (): void => {
    dialog.close();
    settle();
  };
  dialog.addEventHandler(Office.EventType.DialogMessageReceived, close);
  // Closed by Word's own button: there is nothing left to close.
  dialog.addEventHandler(Office.EventType.DialogEventReceived, settle);
  return { closed, close };
}

/** From inside a dialog: asks the page that opened it to close it. */
export function askToClose(): void {
  Office.context.ui.messageParent("close");
}
