import { watchDeclaring } from './declared';
import { foreignForm } from './foreign-form';
import { formSpec, type Kit, type KitPage } from './form-spec';
import { queryFrom } from './query';

declare global {
  interface Window {
    /** The page on show; null until it is mounted. */
    kitPage: KitPage | null;
    /** Takes the form away and mounts the one of another query; for tests that look at many forms. */
    mountKit(search: string): Promise<void>;
    /** 申报, 暂存, submit, Enter: what the page and the document saw of them. */
    kitDeclared(): number;
  }
}

/** Mounts the form that the page's address asks for, and again on request; `foreign=<name>` asks for one that is no certificate form. */
export function startKit(kit: Kit): void {
  const watched = watchDeclaring();
  window.kitPage = null;
  window.kitDeclared = () => watched() + (window.kitPage?.declared() ?? 0);
  window.mountKit = async (search) => {
    window.kitPage?.unmount?.();
    window.kitPage = null;
    // Widgets leave lists and layers behind at the end of the body.
    for (const left of document.body.querySelectorAll(':scope > :not(script)')) left.remove();
    const root = document.createElement('div');
    root.id = 'app';
    document.body.append(root);
    const query = queryFrom(search);
    const page = await kit.mount(foreignForm(new URLSearchParams(search).get('foreign') ?? '', query.layout) ?? formSpec(query), root);
    window.kitPage = page;
  };
  void window.mountKit(location.search);
}
