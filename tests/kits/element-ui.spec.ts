import { widgetTests } from './widget-tests';

widgetTests({ kit: 'element-ui', open: '.el-select-dropdown, .el-picker-panel' });
