import { configure } from "@testing-library/react";
import { TextDecoder, TextEncoder } from "node:util";

/** What every browser has and jsdom, which draws nothing, leaves out. */
Object.assign(globalThis, { TextDecoder, TextEncoder });
Element.prototype.scrollIntoView = () => undefined;

// No test asserts a time: on a busy machine the first rendering of a view takes seconds.
configure({ asyncUtilTimeout: 20_000 });
