import type { Application } from '../certificate/application';
import type { Section } from '../certificate/field';
import { listSections } from '../certificate/fields';

/**
 * What a rule looked at: `Goods.GoodsDesc` that tag in any row, `Goods.*` all tags of the rows, `*.InvNo` that tag in any
 * section, `#exotic` and `#long` the lists of those values. How many rows there are is not noted.
 */
export type Read = string;

/** Notes what rules read of an application. */
export interface Tracker {
  /** The application behind a glass that notes what is read. Rows that are the same objects keep the same glass. */
  behindGlass(application: Application): Application;
  /** Runs the job and puts what it reads into `reads`. */
  noting<T>(reads: Set<Read>, job: () => T): T;
}

interface Origin {
  readonly application: Application;
  readonly note: (read: Read) => void;
}

const origins = new WeakMap<Application, Origin>();

/** The application itself, when it is seen through a glass; `read` is noted there. */
export function originOf(application: Application, reads: Iterable<Read>): Application {
  const origin = origins.get(application);
  if (!origin) return application;
  for (const read of reads) origin.note(read);
  return origin.application;
}

type Row = Readonly<Record<string, string | undefined>>;

export function createTracker(): Tracker {
  let noted: Set<Read> = new Set();
  const note = (read: Read): void => void noted.add(read);
  const glasses = new WeakMap<Row, Row>();

  function glass(row: Row, section: Section): Row {
    const there = glasses.get(row);
    if (there) return there;
    const all = `${section}.*`;
    const made = new Proxy(row, {
      get(target, tag) {
        if (typeof tag !== 'string') return undefined;
        noted.add(`${section}.${tag}`);
        return target[tag];
      },
      has(target, tag) {
        noted.add(all);
        return tag in target;
      },
      ownKeys(target) {
        noted.add(all);
        return Reflect.ownKeys(target);
      },
    });
    glasses.set(row, made);
    return made;
  }

  return {
    behindGlass(application) {
      const { CertificateHead, AplPromise, ModCertificate } = application;
      const lists = Object.fromEntries(listSections.map((section) => [section, application[section].map((row) => glass(row, section))]));
      const seen = {
        ...lists,
        CertificateHead: glass(CertificateHead, 'CertificateHead'),
        AplPromise: glass(AplPromise, 'AplPromise'),
        ModCertificate: ModCertificate && glass(ModCertificate, 'ModCertificate'),
      } as Application;
      origins.set(seen, { application, note });
      return seen;
    },
    noting(reads, job) {
      const before = noted;
      noted = reads;
      try {
        return job();
      } finally {
        noted = before;
      }
    },
  };
}
