import type { Application } from '../certificate/application';
import type { LibraryDatabase } from './database';
import { draftLimits, type DraftRecord, draftSchema, saysAllOf, whatItSays } from './draft';
import { compareEnterprises, enterpriseOf } from './enterprise';

/** What stood in a form, and which form it was. */
export interface StoodInForm extends Pick<DraftRecord, 'id' | 'host' | 'kind' | 'formId' | 'tabId' | 'frameId'> {
  readonly application: Application;
}

/**
 * Keeps what stands in a form; takes the place of what the same sitting kept before. Drafts that say no more than this one
 * go, and those beyond the limits of number and age. `now` in milliseconds since 1970 UTC. Returns false and keeps
 * nothing where the form says nothing, or where the id belongs to another form. Throws where the database does.
 */
export async function keepDraft(db: LibraryDatabase, stood: StoodInForm, now: number): Promise<boolean> {
  const application = whatItSays(stood.application);
  if (isBlank(application)) return false;
  return db.transaction('rw', db.drafts, async () => {
    const before = await db.drafts.get(stood.id);
    if (before && (before.host !== stood.host || before.tabId !== stood.tabId)) return false;
    const draft = draftSchema.parse({ ...stood, application, enterprise: enterpriseOf(application), aside: false, createdAt: before?.createdAt ?? now, updatedAt: now });
    await db.drafts.put(draft);
    const others = (await db.drafts.orderBy('updatedAt').reverse().toArray()).filter(({ id }) => id !== draft.id);
    const gone = others.filter((other, index) => index + 1 >= draftLimits.number || now - other.updatedAt > draftLimits.age || isSuperseded(other, draft));
    await db.drafts.bulkDelete(gone.map(({ id }) => id));
    return true;
  });
}

/** The same form continued elsewhere, by the same enterprise: nothing of the older draft would be missed. */
function isSuperseded(older: DraftRecord, newer: DraftRecord): boolean {
  const sameForm = older.host === newer.host && older.kind === newer.kind && older.updatedAt <= newer.updatedAt;
  return sameForm && compareEnterprises(older.enterprise, newer.enterprise) !== 'other' && saysAllOf(newer.application, older.application);
}

const isBlank = (application: Application): boolean => saysAllOf({ CertificateHead: {}, Goods: [], ModCertificate: null, NonpartyCorp: [], OriInv: [], AplPromise: {} }, application);
