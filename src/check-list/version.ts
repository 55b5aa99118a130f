/** The version of the add-in, as package.json and the manifest have it. */
export const version = "0.1.0";
