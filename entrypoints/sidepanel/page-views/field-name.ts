import { i18n } from '#i18n';
import type { PreReviewField } from '@/lib/portal/pages/readings';

/** What a field of the pre-review form is called. */
export const fieldName = (name: PreReviewField): string => i18n.t(`pages.field.${name}`);
