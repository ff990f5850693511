import { useEffect, useState, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import { Alert, Badge, NavLink, Text } from '@mantine/core';
import { IconBuilding, IconPackage, IconSettings, IconTemplate } from '@tabler/icons-react';
import { localText } from '../../locale';
import { GoodsArea } from '../areas/GoodsArea';
import { PartiesArea } from '../areas/PartiesArea';
import { TemplatesArea } from '../areas/TemplatesArea';
import { useLibrary, useRecords } from '../library-context';
import { SettingsArea } from '../settings/SettingsArea';
import classes from './Workbench.module.css';

const areas = ['goods', 'parties', 'templates', 'settings'] as const;
type AreaId = (typeof areas)[number];

const icons: Readonly<Record<AreaId, ReactNode>> = {
  goods: <IconPackage size={18} stroke={1.6} />,
  parties: <IconBuilding size={18} stroke={1.6} />,
  templates: <IconTemplate size={18} stroke={1.6} />,
  settings: <IconSettings size={18} stroke={1.6} />,
};

/** The area that the address names (`#parties`); goods when it names none. */
const areaInAddress = (): AreaId => areas.find((area) => location.hash === `#${area}`) ?? 'goods';

/** The workbench: the areas at the left, the chosen one beside them. */
export function Workbench({ closing }: { readonly closing: AbortSignal }) {
  const { readOnly } = useLibrary();
  const records = useRecords();
  const [area, setArea] = useState<AreaId>(areaInAddress);
  useEffect(() => {
    const left = new AbortController();
    addEventListener('hashchange', () => setArea(areaInAddress()), { signal: AbortSignal.any([left.signal, closing]) });
    return () => left.abort();
  }, [closing]);

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
            rightSection={id !== 'settings' && records[id] && <Badge size="sm" variant="transparent" color="gray">{records[id].length}</Badge>}
            className={classes.link ?? ''}
            data-area={id}
          />
        ))}
        <Text size="xs" c="dimmed" className={classes.version}>
          {i18n.t('workbench.local')}
          <br />
          {i18n.t('settings.version', [browser.runtime.getManifest().version])}
        </Text>
      </nav>
      <main className={classes.main}>
        {readOnly && (
          <Alert color="yellow" role="alert" className={classes.notice ?? ''}>
            {localText(readOnly.text)}
          </Alert>
        )}
        <div className={classes.area}>
          {area === 'goods' && <GoodsArea records={records} />}
          {area === 'parties' && <PartiesArea records={records} />}
          {area === 'templates' && <TemplatesArea records={records} />}
          {area === 'settings' && <SettingsArea closing={closing} />}
        </div>
      </main>
    </div>
  );
}
