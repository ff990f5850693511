import { dayAfter } from '../demo/demo';
import { h } from '../html';
import { showMessage } from '../widgets/layer';
import type { PageContext, PageView } from './context';
import { type PageField, pageForm } from './page-form';
import { buttons, complete, hint, rowTable, section } from './parts';

const fields: readonly PageField[] = [
  { key: 'sealKind', label: '印章/签名类型', kind: 'choice', list: 'sealKinds', required: true },
  { key: 'sealName', label: '印章/签名名称', required: true, wide: 'half' },
];

interface Seal {
  readonly kind: string;
  readonly name: string;
  readonly uploaded: string;
  readonly state: string;
}

/** The seals that the practice company has uploaded. */
export const sealsOf = (today: string): Seal[] => [
  { kind: '印章', name: '中英文对照章', uploaded: dayAfter(today, -60), state: '接收成功' },
  { kind: '签名', name: '练习员甲签名', uploaded: dayAfter(today, -60), state: '接收成功' },
  { kind: '签名', name: '练习员乙签名', uploaded: today, state: '待接收' },
];

/** 印章管理: seals and signatures, uploaded once with the legal person's card. Images are not read, only named. */
export function drawSeal(context: PageContext): PageView {
  const { settings, signal, given } = context;
  let seals = sealsOf(settings.today);
  const form = pageForm(context, 'sealForm', fields);
  const file = h('input', { type: 'file', id: settings.flavour === 'noc' ? 'SEAL_FILE' : 'sealFile', accept: 'image/*' });
  const table = rowTable<Seal>(context, 'sealTable', [
    { title: '类型', field: 'sealKind', width: 80, text: ({ kind }) => kind },
    { title: '名称', field: 'sealName', text: ({ name }) => name },
    { title: '上传日期', field: 'uploadDate', width: 110, text: ({ uploaded }) => uploaded },
    { title: '接收状态', field: 'recvState', width: 110, text: ({ state }) => state },
  ]);
  const upload = (): void => {
    const { sealKind = '', sealName = '' } = form.values();
    if (!complete(context, [...form.missing(), ...(file.files?.[0] ? [] : ['印章/签名图片'])])) return;
    seals = [...seals, { kind: sealKind, name: sealName, uploaded: settings.today, state: '待接收' }];
    table.show(seals);
    showMessage('上传成功，请留意接收状态', signal);
  };
  const remove = (): void => {
    const gone = table.chosen();
    seals = seals.filter((seal) => !gone.includes(seal));
    table.show(seals);
  };
  form.load(given);
  table.show(seals);
  return {
    parts: [
      section(
        '上传印章/签名',
        form.element,
        h('div', { class: 'list-buttons' }, h('span', {}, '印章/签名图片：'), file),
        buttons(context, { 上传: upload, 删除: remove }),
        hint('请插入法人卡。扫描分辨率600dpi：圆形印章直径不大于4.5厘米，方形不大于5.5×4厘米，签名不大于3.5×3厘米。'),
      ),
    ],
    late: [section('印章/签名列表', table.element)],
    values: form.values,
  };
}
