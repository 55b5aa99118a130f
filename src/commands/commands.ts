import { whenOfficeReady } from "../word/office-environment";

// The manifest's page for ribbon buttons that act without a pane. All buttons open the pane so far, so the page only
// tells Office that it is ready, which Office demands of it; a button's function would be registered here.
void whenOfficeReady();
