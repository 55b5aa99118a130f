/**
 * Says what a ribbon button without a pane does. Word waits until it is told that the button's work is over, and says meanwhile
 * that the add-in is working; so it is told whatever happens.
 * @param name the FunctionName of the manifest
 */
export function onRibbonCommand(name: string, job: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => void jobOf(event, job));
}

async function jobOf(event: Office.AddinCommands.Event, job: () => Promise<void>): Promise<void> {
  try {
    await job();
  } finally {
    event.completed();
  }
}
