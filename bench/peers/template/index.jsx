import { createRoot } from "react-dom/client";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { Pane } from "./Pane";

/*
 * A pane with the parts and imports of Microsoft's React task pane template (OfficeDev/Office-Addin-TaskPane-React), written anew:
 * header with picture, list with three icons, a field with a text area and a button. As there it is drawn once office.js is ready;
 * a page that says `data-at-once` is drawn without waiting, so that the waiting and the script's own cost can be told apart.
 */
const draw = () => {
  const root = createRoot(document.getElementById("container"));
  root.render(
    <FluentProvider theme={webLightTheme}>
      <Pane title="A pane of the template's make" />
    </FluentProvider>,
  );
};

if ("atOnce" in document.documentElement.dataset) draw();
else void Office.onReady(draw);
