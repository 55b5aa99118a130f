import type { JsonFault, JsonMember, JsonNode } from "./types";

// No file of ours is nearly as deep; nesting beyond this would only exhaust the stack.
const DEEPEST = 32;

/**
 * Reads a JSON text (RFC 8259) keeping the line of every value, which JSON.parse does not tell.
 * @returns the root value, or the first fault with line and column; never throws
 */
export function readJson(json: string): { readonly ok: true; readonly root: JsonNode } | { readonly ok: false; readonly fault: JsonFault } {
  const reader = new JsonReader(json.startsWith("\ufeff") ? json.slice(1) : json);
  try {
    return { ok: true, root: reader.readAll() };
  } catch (error) {
    if (error instanceof JsonStop) return { ok: false, fault: error.fault };
    throw error;
  }
}

class JsonStop extends Error {
  constructor(readonly fault: JsonFault) {
    super(fault.reason.en);
  }
}

const SPACE = /[ \t\r\n]*/y;
/** A stretch of a string without a quotation mark, a backslash or a sign that is not allowed; and one escaped sign. */
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPED = /\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORD = /true|false|null/y;

class JsonReader {
  private at = 0;
  private line = 1;

  constructor(private readonly text: string) {}

  readAll(): JsonNode {
    this.skipSpace();
    const root = this.readValue(0);
    this.skipSpace();
    if (this.at < this.text.length) this.stop("文件到这里应当结束，后面还有多余的内容", "the file should end here, but more follows");
    return root;
  }

  private readValue(depth: number): JsonNode {
    if (depth > DEEPEST) this.stop("括号套得太深", "brackets are nested too deeply");
    const line = this.line;
    const char = this.text.charAt(this.at);
    if (char === "{") return { kind: "object", line, members: this.readObject(depth) };
    if (char === "[") return { kind: "array", line, items: this.readArray(depth) };
    if (char === '"') return { kind: "string", line, value: this.readString() };
    const number = this.take(NUMBER);
    if (number !== null) return { kind: "number", line, value: Number(number) };
    const word = this.take(WORD);
    if (word !== null) return { kind: "word", line, value: word as "true" | "false" | "null" };
    return this.stop("这里缺一个值", "a value is missing here");
  }

  private readObject(depth: number): readonly JsonMember[] {
    const members: JsonMember[] = [];
    this.readList("}", () => {
      const line = this.line;
      if (this.text.charAt(this.at) !== '"') this.stop("这里应是用英文双引号括起来的名称", "a name in straight double quotes is expected here");
      const key = this.readString();
      this.skipSpace();
      if (this.text.charAt(this.at) !== ":") this.stop("名称后面缺英文冒号", "a colon is missing behind the name");
      this.at += 1;
      this.skipSpace();
      members.push({ key, line, node: this.readValue(depth + 1) });
    });
    return members;
  }

  private readArray(depth: number): readonly JsonNode[] {
    const items: JsonNode[] = [];
    this.readList("]", () => items.push(this.readValue(depth + 1)));
    return items;
  }

  /** The members between two brackets, parted by commas, without one behind the last. */
  private readList(close: "}" | "]", readOne: () => void): void {
    this.at += 1;
    this.skipSpace();
    if (this.text.charAt(this.at) === close) {
      this.at += 1;
      return;
    }
    for (;;) {
      readOne();
      // A comma that is missing is missing behind the value, not where the next one begins.
      const endOfValue = this.at;
      this.skipSpace();
      const char = this.text.charAt(this.at);
      if (char !== "," && char !== close) {
        this.at = endOfValue;
        this.stop(`后面缺英文逗号或“${close}”`, `a comma or “${close}” is missing here`);
      }
      this.at += 1;
      if (char === close) return;
      this.skipSpace();
      if (this.text.charAt(this.at) === close) this.stop("最后一项后面多了逗号", "there is a comma behind the last item");
    }
  }

  private readString(): string {
    const start = this.at;
    // Piece by piece: one pattern for the whole of a long string would exhaust the stack.
    this.at += 1;
    do this.take(PLAIN);
    while (this.take(ESCAPED) !== null);
    if (this.text.charAt(this.at) !== '"') {
      this.at = start;
      this.stop("引号没有配成对，或者引号里有不能用的符号", "the quotation marks do not pair, or hold a sign that is not allowed");
    }
    this.at += 1;
    return JSON.parse(this.text.slice(start, this.at)) as string;
  }

  private take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? null;
    if (found !== null) this.at += found.length;
    return found;
  }

  private skipSpace(): void {
    const space = this.take(SPACE) ?? "";
    for (const char of space) if (char === "\n") this.line += 1;
  }

  private stop(zh: string, en: string): never {
    const lines = this.text.slice(0, this.at).split("\n");
    throw new JsonStop({ line: lines.length, column: (lines.at(-1) ?? "").length + 1, reason: { zh, en } });
  }
}
