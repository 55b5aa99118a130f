import type { RefObject } from "react";
import type { InFile } from "../actions/doors";

interface FileInputProps {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly label: string;
  readonly accept: string;
  readonly choose: (file: InFile) => void;
}

/** The browser's own way to a file, out of sight behind a button or a menu item; the same file can be chosen again. */
export function FileInput({ inputRef, label, accept, choose }: FileInputProps) {
  return (
    <input
      ref={inputRef}
      type="file"
      hidden
      tabIndex={-1}
      aria-label={label}
      accept={accept}
      onChange={(event) => {
        const file = event.currentTarget.files?.[0];
        if (file) choose(file);
        event.currentTarget.value = "";
      }}
    />
  );
}
