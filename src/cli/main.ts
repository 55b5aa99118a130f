import { check } from "./check";
import { oneLine } from "./one-line";
import { strings } from "./strings";
import { tallies } from "./tallies";
import type { Command, Output } from "./types";
import { exitCodes } from "./types";

const commands: ReadonlyMap<string, Command> = new Map([
  ["check", check],
  ["tallies", tallies],
]);

const output: Output = {
  out: (text) => process.stdout.write(text),
  err: (line) => process.stderr.write(`${oneLine(line)}\n`),
};

/** `chengwen`: hands the arguments to the command that they name. */
function run(args: readonly string[]): number {
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    output.out(strings.help);
    return name === undefined ? exitCodes.failed : exitCodes.ready;
  }
  const command = commands.get(name);
  if (command !== undefined) return command(rest, output);
  output.err(strings.unknownCommand(name));
  output.err(strings.seeHelp);
  return exitCodes.failed;
}

// A reader that has seen enough, such as `head`, closes the pipe; that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") fail(error);
});
// Left to itself an error would end the command with 1, which says that a document was checked and is not ready.
process.on("uncaughtException", fail);
try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  fail(error);
}

function fail(error: unknown): void {
  output.err(strings.crashed(error instanceof Error ? error.name : String(error)));
  process.exitCode = exitCodes.failed;
}
