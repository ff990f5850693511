/** Name of the port that a panel opens to an assistant: `browser.tabs.connect(tabId, { name: panelPort, frameId })`. */
export const panelPort = 'originmate-panel';

/** Name of the port that a panel opens to what looks after the pages beside the entry form: in one frame there may be both. */
export const pagePort = 'originmate-page';
