import { widgetTests } from './widget-tests';

widgetTests({ kit: 'antd', open: '.ant-select-dropdown, .ant-picker-dropdown' });
