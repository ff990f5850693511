import { lazy, Suspense, useContext, useEffect, useState, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import { Badge, NavLink, Text } from '@mantine/core';
import { IconBlockquote, IconBooks, IconBuilding, IconCertificate, IconChartBar, IconPackage, IconRosetteDiscountCheck, IconRoute, IconSettings, IconShieldCheck, IconTemplate } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import type { ListedTable, TableName } from '@/lib/library/records';
import { countRecords } from '@/lib/library/tables';
import { locale } from '../../locale';
import { UpdateReady } from '../../UpdateReady';
import { useWhitePaper } from '../../use-white-paper';
import { LibraryArea } from '../areas/LibraryArea';
import { isKeptBack } from '../edit/leave-guard';
import { LibraryContext } from '../library-context';
import { LockNow } from '../lock/LockNow';
import { BackupDue } from '../safety/BackupDue';
import classes from './Workbench.module.css';

// The lists come first: what is opened now and then is loaded when it is.
const RulebookArea = lazy(async () => ({ default: (await import('../../rulebook/RulebookArea')).RulebookArea }));
const GuidesArea = lazy(async () => ({ default: (await import('../../guides/GuidesArea')).GuidesArea }));
const SettingsArea = lazy(async () => ({ default: (await import('../settings/SettingsArea')).SettingsArea }));
const ReportArea = lazy(async () => ({ default: (await import('../report/ReportArea')).ReportArea }));
const OverviewArea = lazy(async () => ({ default: (await import('../charts/OverviewArea')).OverviewArea }));
const SafetyArea = lazy(async () => ({ default: (await import('../safety/SafetyArea')).SafetyArea }));

const lists = ['goods', 'parties', 'templates', 'wordings', 'certificates', 'preReviews'] as const satisfies readonly ListedTable[];
const areas = [...lists, 'overview', 'rulebook', 'guides', 'safety', 'settings'] as const;
type AreaId = (typeof areas)[number];

const icons: Readonly<Record<AreaId, ReactNode>> = {
  goods: <IconPackage size={18} stroke={1.6} />,
  parties: <IconBuilding size={18} stroke={1.6} />,
  templates: <IconTemplate size={18} stroke={1.6} />,
  wordings: <IconBlockquote size={18} stroke={1.6} />,
  certificates: <IconCertificate size={18} stroke={1.6} />,
  preReviews: <IconRosetteDiscountCheck size={18} stroke={1.6} />,
  overview: <IconChartBar size={18} stroke={1.6} />,
  rulebook: <IconBooks size={18} stroke={1.6} />,
  guides: <IconRoute size={18} stroke={1.6} />,
  safety: <IconShieldCheck size={18} stroke={1.6} />,
  settings: <IconSettings size={18} stroke={1.6} />,
};

/** The area that the address names (`#parties`, `#rulebook/E?on=2026-11-22`); goods when it names none. `#report` stands in no list: the panel opens it. */
const areaInAddress = (): AreaId | 'report' => [...areas, 'report' as const].find((area) => location.hash.split(/[/?]/, 1)[0] === `#${area}`) ?? 'goods';

interface WorkbenchProps {
  /** Shown in place of the library's lists while the library is not open; null once it is. */
  readonly libraryClosed: ReactNode | null;
  /** The library is not open because it is locked. */
  readonly locked: boolean;
  readonly closing: AbortSignal;
}

/** The workbench: the areas at the left, the chosen one beside them. Rulebook and settings need no library. */
export function Workbench({ libraryClosed, locked, closing }: WorkbenchProps) {
  const [area, setArea] = useState(areaInAddress);
  useEffect(() => {
    const left = new AbortController();
    addEventListener('hashchange', (event) => isKeptBack(event) || setArea(areaInAddress()), { signal: AbortSignal.any([left.signal, closing]) });
    return () => left.abort();
  }, [closing]);
  useWhitePaper();
  const list = lists.find((table) => table === area);

  return (
    <div className={classes.page}>
      <nav className={classes.nav} aria-label={i18n.t('workbench.nav.label')}>
        <div className={classes.brand}>
          <img src="/icon/32.png" alt="" width={24} height={24} />
          <Text fw={650} size="md">
            {i18n.t('workbench.brand')}
          </Text>
        </div>
        {areas.map((id) => (
          <NavLink
            key={id}
            href={`#${id}`}
            active={id === area}
            aria-current={id === area ? 'page' : undefined}
            label={i18n.t(`workbench.nav.${id}`)}
            leftSection={icons[id]}
            rightSection={id === 'safety' ? <BackupDue closing={closing} /> : id !== 'overview' && id !== 'rulebook' && id !== 'guides' && id !== 'settings' && <Count table={id} />}
            className={classes.link ?? ''}
            data-area={id}
          />
        ))}
        <LockNow />
        <UpdateReady />
        <Text size="xs" c="dimmed" className={classes.version}>
          {i18n.t('workbench.local')}
          <br />
          {i18n.t('settings.version', [browser.runtime.getManifest().version])}
        </Text>
      </nav>
      <main className={classes.main}>
        <Suspense>
          {list && (libraryClosed ?? <LibraryArea table={list} />)}
          {area === 'overview' && (libraryClosed ?? <OverviewArea />)}
          {area === 'rulebook' && <RulebookArea />}
          {area === 'guides' && <GuidesArea />}
          {area === 'safety' && (browser.extension.inIncognitoContext || locked ? libraryClosed : <SafetyArea closing={closing} />)}
          {area === 'report' && <ReportArea />}
          {area === 'settings' && <SettingsArea closing={closing} />}
        </Suspense>
      </main>
    </div>
  );
}

/** How many records a list holds; nothing while that is not known. */
function Count({ table }: { readonly table: TableName }) {
  const library = useContext(LibraryContext);
  const count = useLiveQuery(async () => library && countRecords(library.db, table), [library, table]);
  return (
    typeof count === 'number' && (
      <Badge size="sm" variant="transparent" color="gray">
        {count.toLocaleString(locale)}
      </Badge>
    )
  );
}
