/** The views of the panel, as named in `sidepanel.html?tabId=N&view=…`. */
export const views = ['findings', 'advice', 'fill', 'fields'] as const;
export type View = (typeof views)[number];

/** How the panel was opened: `tabId` when it stays with one tab, `view` to show first. */
export function openedWith(search: string): { readonly tabId: number | null; readonly view: View } {
  const given = new URLSearchParams(search);
  const tab = given.get('tabId') ?? '';
  return {
    tabId: /^\d{1,10}$/.test(tab) ? Number(tab) : null,
    view: views.find((view) => view === given.get('view')) ?? 'findings',
  };
}
