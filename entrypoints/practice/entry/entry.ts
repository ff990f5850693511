import { demoOf } from '../demo/demo';
import { after, h } from '../html';
import type { Settings } from '../settings';
import { plantFault } from './faults';
import { headGroups } from './head-fields';
import type { Message } from './message';
import { pageTabs } from './page-tabs';
import { type GroupName, makeParts, type Parts } from './parts';
import { Presses, type Probe } from './probe';
import { relateGoods, relateHead } from './relations';
import { type Style, styleOf } from './style';
import { drawToolbar } from './toolbar';

/**
 * Draws the entry form of a certificate into `host`, as late as the settings say, and offers `window.__practice` to
 * tests. Everything stays in the frame: no request is sent; 暂存, 检查 and 申报 only record that they were pressed.
 */
export function openEntry(host: HTMLElement, settings: Settings, signal: AbortSignal): void {
  const presses = new Presses();
  const loading = h('div', { class: 'page-loading' }, '正在加载，请稍候…');
  host.replaceChildren(loading);
  window.__practice = { pressed: [], state: {}, saved: null, attachments: [], ready: false };
  document.documentElement.dataset['ready'] = 'false';
  after(settings.delay, signal, () => {
    loading.remove();
    drawEntry(host, settings, presses, signal);
  });
}

function drawEntry(host: HTMLElement, settings: Settings, presses: Presses, signal: AbortSignal): void {
  const style = styleOf(settings.flavour);
  const parts = makeParts(settings, style, signal);
  const forms = [...parts.groups.values()];
  const given = settings.data ?? demoOf(settings.demo, settings.today);
  const sections = drawSections(parts, style);
  const arrange = (): void => {
    parts.arrange();
    sections.arrange();
  };
  let saved: Message | null = null;
  let savedAttachments = parts.attachments.rows();
  let ready = false;

  window.__practice = {
    get pressed() {
      return presses.list;
    },
    get state() {
      return parts.message();
    },
    get saved() {
      return saved;
    },
    get attachments() {
      return parts.attachments.rows();
    },
    get ready() {
      return ready;
    },
  } satisfies Probe;
  const toolbar = drawToolbar(
    {
      ids: style.ids,
      presses,
      missing: () => parts.missing(),
      save() {
        saved = parts.message();
        savedAttachments = parts.attachments.rows();
      },
      unsavedAttachments: () => parts.attachments.rows() !== savedAttachments,
    },
    signal,
  );
  sections.form.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      presses.record('表单提交');
    },
    { signal },
  );
  host.append(
    toolbar,
    pageTabs(
      [
        { title: '基本信息', content: sections.form },
        { title: '随附单据', content: parts.attachments.element },
      ],
      signal,
    ),
  );

  for (const form of forms) for (const key of ['CertType', 'CertStatus', 'ThirdPartyInvFlag']) form.on(key, arrange);
  relateHead(forms, parts.head, settings.today, (key) => parts.goods.rows().map((row) => row[key]?.shown ?? ''), signal);
  relateGoods(parts.goodsEditor, () => parts.now().type, () => parts.goodsEditor.arrange(parts.now()), signal);

  parts.loadHead({ ...given, CertificateHead: { AplDate: settings.today, CertType: settings.type, ...given?.CertificateHead } });
  arrange();
  plantFault(settings, new Map(forms.flatMap((form) => Array.from(form.controls))), signal);
  after(settings.goodsDelay, signal, () => {
    sections.goodsPlace.append(section('货物信息', parts.goods.element));
    parts.loadLists(given ?? {});
    arrange();
    ready = true;
    document.documentElement.dataset['ready'] = 'true';
  });
}

const section = (title: string, ...content: readonly Node[]): HTMLElement =>
  h('div', { class: 'panel' }, h('div', { class: 'panel-heading' }, h('h4', {}, title)), h('div', { class: 'panel-body' }, ...content));

const beforeGoods: readonly GroupName[] = ['basics', 'declarant', 'parties', 'transport', 'trade'];

interface Sections {
  readonly form: HTMLFormElement;
  /** Where the goods part goes when it is drawn. */
  readonly goodsPlace: HTMLElement;
  /** Shows the blocks that the circumstances call for. */
  arrange(): void;
}

function drawSections(parts: Parts, style: Style): Sections {
  const group = (name: GroupName): HTMLElement => section(headGroups[name].title, ...[parts.groups.get(name)?.element].filter((element) => element !== undefined));
  const companies = section('非缔约方公司信息', parts.companies.element, parts.companiesJson);
  const invoices = section('发票信息（RCEP）', parts.invoices.element);
  const amendment = section('更改/重发信息', parts.amendment.element);
  const goodsPlace = h('div', { class: 'goods-part' });
  const undertaking = '申请人承诺：所填写的申请内容及提交的随附单据真实、准确，如有不实，愿承担相应的法律责任。';
  const form = h(
    'form',
    { id: style.ids.form, class: 'entry-form', autocomplete: 'off' },
    ...beforeGoods.map(group),
    invoices,
    group('wording'),
    goodsPlace,
    group('special'),
    companies,
    amendment,
    section('申请人承诺信息', h('div', { class: 'promise' }, parts.promise, h('span', {}, undertaking))),
  );
  const show = (element: HTMLElement, shown: boolean): void => {
    element.style.display = shown ? '' : 'none';
  };
  return {
    form,
    goodsPlace,
    arrange() {
      const now = parts.now();
      show(companies, now.thirdParty && now.type !== 'C' && now.type !== 'G');
      show(invoices, now.type === 'RC');
      show(amendment, ['1', '2', '3'].includes(now.status));
    },
  };
}
