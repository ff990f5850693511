/** Units, packages and currencies that the portals' lists carry; others may be typed. */
export const packUnits = ['CTN', 'BOX', 'BAG', 'BALE', 'CASE', 'DRUM', 'ROLL', 'BUNDLE', 'PALLET', 'PCS IN NUDE', 'SETS IN NUDE', 'IN BULK'];
export const unitsEn = ['PCS', 'SETS', 'PAIRS', 'DOZENS', 'KGS', 'GRAMS', 'MTS', 'METERS', 'SQUARE METERS', 'CUBIC METERS', 'LITERS', 'ROLLS', 'BOTTLES', 'BAGS', 'BOXES'];
export const unitsZh = ['个', '只', '件', '套', '台', '双', '打', '千克', '克', '吨', '米', '平方米', '立方米', '升', '卷', '瓶', '袋', '盒', '条', '张', '块', '把', '支'];
export const weightUnits = ['KGS', 'GRAMS', 'MTS'];
export const currencies = ['USD', 'CNY', 'EUR', 'HKD', 'GBP', 'JPY', 'AUD', 'CAD', 'KRW', 'THB', 'SGD', 'NZD', 'CHF'];
