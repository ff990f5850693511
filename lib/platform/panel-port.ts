/** Name of the port that a panel opens to an assistant: `browser.tabs.connect(tabId, { name: panelPort, frameId })`. */
export const panelPort = 'originmate-panel';
