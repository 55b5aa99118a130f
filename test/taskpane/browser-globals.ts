import { TextDecoder, TextEncoder } from "node:util";

/** What every browser has and jsdom, which draws nothing, leaves out. */
Object.assign(globalThis, { TextDecoder, TextEncoder });
Element.prototype.scrollIntoView = () => undefined;
