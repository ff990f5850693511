import { i18n } from '#i18n';
import { Alert, Anchor } from '@mantine/core';
import type { ListedTable } from '@/lib/library/records';
import { localText } from '../../locale';
import { useLibrary } from '../library-context';
import { GoodsArea } from './GoodsArea';
import { PartiesArea } from './PartiesArea';
import { PreReviewsArea } from './PreReviewsArea';
import { RegisterArea } from './RegisterArea';
import { TemplatesArea } from './TemplatesArea';
import { WordingsArea } from './WordingsArea';
import classes from './LibraryArea.module.css';

/** One list of the library; above it why nothing can be stored, where that is so. */
export function LibraryArea({ table }: { readonly table: ListedTable }) {
  const { readOnly } = useLibrary();
  return (
    <div className={classes.frame}>
      {readOnly && (
        <Alert color="yellow" role="alert" className={classes.notice ?? ''}>
          {localText(readOnly.text)}{' '}
          {readOnly.code === 'damaged' && (
            <Anchor href="#safety" size="sm" data-action="open-safety">
              {i18n.t('safety.notice')}
            </Anchor>
          )}
        </Alert>
      )}
      <div className={classes.list}>
        {table === 'goods' && <GoodsArea />}
        {table === 'parties' && <PartiesArea />}
        {table === 'templates' && <TemplatesArea />}
        {table === 'certificates' && <RegisterArea />}
        {table === 'preReviews' && <PreReviewsArea />}
        {table === 'wordings' && <WordingsArea />}
      </div>
    </div>
  );
}
