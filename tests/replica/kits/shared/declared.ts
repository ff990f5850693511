const declares = /^(?:申报|暂存|提交|保存证书|declare|save draft)$/i;

/** Counts what must never happen by our hand, on the whole page: presses of 申报 and 暂存, submitted forms, Enter. */
export function watchDeclaring(): () => number {
  let count = 0;
  const watch = (type: string, counts: (event: Event) => boolean): void => {
    document.addEventListener(type, (event) => {
      if (counts(event)) count += 1;
    }, { capture: true });
  };
  const onButton = (event: Event): boolean => {
    const button = event.target instanceof Element ? event.target.closest('button, a, input[type="button"], input[type="submit"], [role="button"]') : null;
    const word = button instanceof HTMLInputElement ? button.value : (button?.textContent ?? '');
    return declares.test(word.replaceAll(/\s/g, ''));
  };
  for (const type of ['mousedown', 'click']) watch(type, onButton);
  watch('submit', (event) => {
    event.preventDefault();
    return true;
  });
  for (const type of ['keydown', 'keypress', 'keyup']) watch(type, (event) => event instanceof KeyboardEvent && (event.key === 'Enter' || event.keyCode === 13));
  return () => count;
}
