import { widgetTests } from './widget-tests';

widgetTests({ kit: 'element-plus', open: '.el-select__popper, .el-picker__popper' });
