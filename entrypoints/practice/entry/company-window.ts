import { h } from '../html';
import { companies, type Company } from '../lists/companies';
import { openWindow, showMessage } from '../widgets/layer';

/** Opens the window with the companies on file; 确定 hands over the one that is chosen. */
export function openCompanyWindow(chosen: (company: Company) => void, signal: AbortSignal): void {
  const radios = companies.map((company) => ({ company, radio: h('input', { type: 'radio', name: 'companySelect' }) }));
  const table = h(
    'table',
    { class: 'table table-bordered', id: 'companySelectTable' },
    h('thead', {}, h('tr', {}, ...['选择', '公司中文名称', '组织机构代码', '产地证备案号'].map((title) => h('th', {}, title)))),
    h('tbody', {}, ...radios.map(({ company, radio }) => h('tr', {}, h('td', {}, radio), h('td', {}, company.name), h('td', {}, company.creditCode), h('td', {}, company.filingNo)))),
  );
  const confirm = (): boolean => {
    const company = radios.find(({ radio }) => radio.checked)?.company;
    if (company) chosen(company);
    else showMessage('请选择一家公司', signal);
    return company !== undefined;
  };
  openWindow({ title: '选择公司', content: table, confirm }, signal);
}
