/** `npm run demo`: the add-in's main job in a browser without a window; results go to out/. */
import { runDemo } from "./run-demo";
import { runToEnd } from "./run-to-end";

runToEnd(runDemo);
