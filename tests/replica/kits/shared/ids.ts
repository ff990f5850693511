import { pick } from './random';

const camel = (tag: string): string => tag.replace(/^[A-Z]+(?=[A-Z][a-z])|^[A-Z]+/, (first) => first.toLowerCase());
const capitals = (tag: string): string => tag.replaceAll(/([a-z])([A-Z])/g, '$1_$2').toUpperCase();
const meaningless = (random: () => number): string => `c${Math.floor(random() * 1e9).toString(36)}`;

/**
 * Id and name of a field's control: in camel case (`invNo`), in capitals (`INV_NO`) or meaningless, one as often as the
 * other. A field of a goods line says so before its tag, since the head has fields with the same tag.
 */
export function idFor(path: string, random: () => number): { readonly id: string; readonly name: string } {
  const goods = path.startsWith('Goods');
  const tag = path.split('.')[1] ?? path;
  const style = pick(['camel', 'capitals', 'meaningless'], random);
  const mute = meaningless(random);
  if (style === 'meaningless') return { id: mute, name: mute };
  if (style === 'capitals') return { id: `${goods ? 'GOODS_' : ''}${capitals(tag)}`, name: `${goods ? 'GOODS_' : ''}${capitals(tag)}` };
  return { id: goods ? `goods${tag}` : camel(tag), name: goods ? `goods.${camel(tag)}` : camel(tag) };
}
