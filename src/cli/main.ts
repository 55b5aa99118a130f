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
  if (error.code !== "EPIPE") throw error;
});
process.exitCode = run(process.argv.slice(2));
