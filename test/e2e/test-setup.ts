import { limits } from "./limits";

jest.setTimeout(limits.test);
