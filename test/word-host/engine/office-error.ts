/** An error as Word answers it. `code` is what the pane sees; `status` the HTTP status of the answer. */
export class OfficeError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
    this.name = "OfficeError";
  }
}

export const invalidArgument = (message: string): OfficeError => new OfficeError("InvalidArgument", message, 400);
export const itemNotFound = (message: string): OfficeError => new OfficeError("ItemNotFound", message, 404);
export const accessDenied = (message: string): OfficeError => new OfficeError("AccessDenied", message, 403);
