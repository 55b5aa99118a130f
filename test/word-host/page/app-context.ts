import type { DocumentHost } from "../types";

/** Word on the web in office.js' table of applications. */
const wordWebApp = 32;

/**
 * What Word on the web tells the pane at its start (answer to getAppContextAsync). office.js refuses to start when one
 * of _id, _appName, _appVersion, _appUILocale, _dataLocale, _docUrl, _clientMode, _settings, _reason is missing.
 */
export function appContext(host: DocumentHost, appId: string, documentUrl: string): Record<string, unknown> {
  const { requirements, readOnly, locale } = host.options;
  return {
    _id: appId,
    _appInstanceId: appId,
    _appName: wordWebApp,
    _appVersion: "16.00",
    _hostFullVersion: "16.0.0.0",
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: documentUrl,
    _clientMode: readOnly ? 0 : 1,
    _settings: Object.fromEntries(host.settings),
    _reason: "documentOpened",
    _osfControlType: 0,
    _eToken: "",
    _correlationId: "",
    _appDomains: [],
    _featureGates: {},
    // Versions stay text: as a number 1.10 would be 1.1.
    _requirementMatrix: JSON.stringify(requirements),
  };
}
