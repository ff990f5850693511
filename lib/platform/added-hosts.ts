import { browser } from 'wxt/browser';
import { hostOfMatch, portalMatches } from './hosts';

const scriptId = 'detector-on-added-hosts';
/** Path of the detector's script in the built extension. */
const detectorFile = 'content-scripts/detector.js';

/** Match patterns of the hosts that the user added, by the permissions they gave. */
export async function addedMatches(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !portalMatches.includes(origin) && hostOfMatch(origin) !== null);
}

/** Host names that the user added to the portals' own. */
export async function addedHosts(): Promise<string[]> {
  return (await addedMatches()).map(hostOfMatch).filter((host) => host !== null);
}

async function registerDetector(): Promise<void> {
  const matches = await addedMatches();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
    return;
  }
  const script = { id: scriptId, matches, js: [detectorFile], allFrames: true, matchOriginAsFallback: true, runAt: 'document_idle' as const };
  await (registered.length > 0 ? browser.scripting.updateContentScripts([script]) : browser.scripting.registerContentScripts([script]));
}

/** Keeps the detector on the added hosts in step with the permissions that the user gives and takes back. */
export function keepAddedHosts(): void {
  const sync = (): void => void registerDetector();
  browser.permissions.onAdded.addListener(sync);
  browser.permissions.onRemoved.addListener(sync);
  sync();
}
