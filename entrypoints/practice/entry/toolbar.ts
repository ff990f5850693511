import { button, h } from '../html';
import { openWindow, showMessage } from '../widgets/layer';
import type { Presses } from './probe';

export interface ToolbarPlan {
  readonly ids: { readonly save: string; readonly check: string; readonly declare: string };
  readonly presses: Presses;
  /** Labels of what is required and missing. */
  readonly missing: () => readonly string[];
  readonly save: () => void;
  readonly unsavedAttachments: () => boolean;
}

/** The buttons at the top: 暂存, 检查, 申报. Each press is recorded; nothing leaves the frame. */
export function drawToolbar({ ids, presses, missing, save, unsavedAttachments }: ToolbarPlan, signal: AbortSignal): HTMLElement {
  const list = (labels: readonly string[]): void => {
    openWindow({ title: '检查结果', content: h('ul', { class: 'missing' }, ...labels.map((label) => h('li', {}, `“${label}”未填写`))) }, signal);
  };
  const saveDraft = (): void => {
    presses.record('暂存');
    save();
    showMessage('暂存成功', signal);
  };
  const check = (): void => {
    presses.record('检查');
    const labels = missing();
    if (labels.length > 0) list(labels);
    else showMessage('检查通过（不包括随附单据）', signal);
  };
  const declare = (): void => {
    presses.record('申报');
    const labels = missing();
    if (labels.length > 0) list(labels);
    else if (unsavedAttachments()) showMessage('随附单据有改动尚未暂存，请先暂存再申报', signal);
    else showMessage('申报成功（练习门户，未向任何系统发送数据）', signal);
  };
  return h(
    'div',
    { class: 'toolbar' },
    button({ class: 'btn btn-primary', id: ids.save }, '暂存', saveDraft, signal),
    button({ class: 'btn btn-primary', id: ids.check }, '检查', check, signal),
    button({ class: 'btn btn-primary', id: ids.declare }, '申报', declare, signal),
    h('span', { class: 'toolbar-note' }, '黄色底纹为必填项 · 练习门户，数据只留在本页'),
  );
}
