import { i18n } from '#i18n';
import { mountPage } from '@/components/Page';
import { Text } from '@mantine/core';

mountPage(<Text>…</Text>, i18n.t('app.name'));
