import { widgetTests } from './widget-tests';

widgetTests({
  kit: 'vxe-table',
  open: '.vxe-select--panel.ani--enter, .vxe-date-picker--panel.ani--enter',
  inWords: { 'CertificateHead.OrgCode': ['宁波海关', '3101'], 'CertificateHead.FetchPlace': ['深圳海关', '5301'] },
  farAbove: true,
});
