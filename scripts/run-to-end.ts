import process from "node:process";

/**
 * Runs the whole of a script and ends the process: status 0 when it went through, 1 and one message when it did not. What a failure
 * left open (a server, a browser) ends with it.
 */
export function runToEnd(script: () => Promise<void>): void {
  script().then(
    () => { process.exit(0); },
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : String(error));
      process.exit(1);
    },
  );
}
