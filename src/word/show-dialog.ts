import { failureOf } from "./failure-of";

/** A small window over Word. */
export interface ShownDialog {
  /** Resolves when the writer has closed it, by its own button or by Word's. */
  readonly closed: Promise<void>;
  /** Closes it, where it is not closed yet. */
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
  let isOpen = true;
  let settle: () => void = () => undefined;
  const closed = new Promise<void>((resolve) => {
    settle = () => {
      isOpen = false;
      resolve();
    };
  });
  // A dialog that is closed already may not be closed again: office.js throws then.
  const close = (): void => {
    if (isOpen) dialog.close();
    settle();
  };
  dialog.addEventHandler(Office.EventType.DialogMessageReceived, close);
  dialog.addEventHandler(Office.EventType.DialogEventReceived, settle);
  return { closed, close };
}

/** From inside a dialog: asks the page that opened it to close it. */
export function askToClose(): void {
  Office.context.ui.messageParent("close");
}
