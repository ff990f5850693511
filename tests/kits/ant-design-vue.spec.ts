import { widgetTests } from './widget-tests';

widgetTests({ kit: 'ant-design-vue', open: '.ant-select-dropdown, .ant-picker-dropdown' });
