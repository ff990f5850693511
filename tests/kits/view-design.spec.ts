import { widgetTests } from './widget-tests';

widgetTests({ kit: 'view-design', open: '.ivu-select-dropdown' });
