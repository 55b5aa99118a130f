import { Button, type ButtonProps } from "@fluentui/react-components";
import { useRef } from "react";
import type { InFile } from "../actions/doors";
import { FileInput } from "./FileInput";

interface FileButtonProps extends Pick<ButtonProps, "appearance" | "size" | "icon"> {
  readonly label: string;
  /** Which files the dialog offers: ".xlsx,.csv". */
  readonly accept: string;
  readonly choose: (file: InFile) => void;
}

/** A button that opens the dialog for files. */
export function FileButton({ label, accept, choose, ...look }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        {...look}
        onClick={() => {
          input.current?.click();
        }}
      >
        {label}
      </Button>
      <FileInput inputRef={input} label={label} accept={accept} choose={choose} />
    </>
  );
}
