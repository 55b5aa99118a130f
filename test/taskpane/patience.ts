import { configure } from "@testing-library/react";

// No test asserts a time: on a busy machine the first rendering of a view takes seconds.
configure({ asyncUtilTimeout: 20_000 });
