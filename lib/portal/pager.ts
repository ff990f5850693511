import { all, attributeOf, closest, contains, hasAttribute, parentOf, rendered, textOf } from './dom';
import type { TextRun } from './page-text';

/** What a pager says of the rows of its table. */
export interface Pager {
  /** All rows, also those on other pages; null when it does not say. */
  readonly total: number | null;
  /** Rows on the pages before this one; null when that cannot be told. */
  readonly offset: number | null;
  /** There is a pager at all. */
  readonly present: boolean;
}

const pagers = '.fixed-table-pagination, .pagination-detail, .pagination, .pagination-info, .layui-laypage, .layui-table-page, .datagrid-pager, .dataTables_info, .dataTables_paginate, .el-pagination, .ant-pagination, [class*="pager"], [class*="pagination"]';
const currentPage = '.page-item.active, li.active, .layui-laypage-curr, .is-active, .ant-pagination-item-active, .paginate_button.current, [aria-current="page"]';

/** Where the pager of a table stands; the texts are read anew each time. */
export interface PagerPlace {
  /** Parts made as pagers. */
  readonly parts: readonly Element[];
  /** Plain texts beside the table that speak of its rows. */
  readonly texts: readonly Element[];
}

/** Finds the pager of a table: beside it, at most four levels up, and of no other table. `counting` are the page's texts that speak of a number of rows; `rows` those of a list in which other things may stand too. */
export function findPager(table: Element, counting: readonly Element[], rows: readonly Element[] | null = null): PagerPlace {
  const inTable = (each: Element): boolean => (rows ? rows.some((row) => contains(row, each)) : contains(table, each));
  for (let around = rows ? table : parentOf(table), height = 0; around && height < 4; around = parentOf(around), height += 1) {
    if (all(around, 'table').some((other) => other !== table && !contains(other, table) && hasRows(other))) break;
    const parts = all(around, pagers).filter((each) => !inTable(each) && rendered(each));
    // Links to turn the pages with may have the count beside them.
    const counted = parts.length > 0 && countsIn(parts.map((each) => textOf(each) ?? '')).total !== null;
    const texts = counted ? [] : counting.filter((each) => contains(around, each) && !inTable(each) && !contains(each, table) && !parts.some((part) => contains(part, each) || contains(each, part)));
    if (parts.length > 0 || texts.length > 0) return { parts, texts };
  }
  return { parts: [], texts: [] };
}

/** Reads a pager: `显示第 6 到第 10 条记录，总共 12 条记录`, `共 12 条`, `Showing 6 to 10 of 12 rows`, `Total 12`. */
export function readPager({ parts, texts }: PagerPlace): Pager {
  if (parts.length === 0 && texts.length === 0) return { total: null, offset: 0, present: false };
  const said = countsIn([...parts, ...texts].map((each) => textOf(each) ?? ''));
  return { total: said.total, offset: said.from !== null ? said.from - 1 : offsetOf(parts, texts, said.total), present: true };
}

const hasRows = (table: Element): boolean => all(table, 'tbody tr td').length > 0;

/** The short texts of a page that speak of a number of rows, each by the element that holds all of it. */
export function countingTexts(runs: readonly TextRun[]): readonly Element[] {
  return runs.filter(({ text }) => text.length < 60 && /\d/.test(text) && countsIn([text]).total !== null).map(({ element, text }) => {
    const holds = (each: Element): boolean => (textOf(each) ?? '').replaceAll(/\s+/g, ' ').trim().length >= text.length;
    const around = parentOf(element);
    return holds(element) || !around ? element : holds(around) ? around : (parentOf(around) ?? around);
  });
}

const range = /(\d+)\s*(?:到|至|-|–|~|to)\s*(?:第\s*)?(\d+)/i;
const totals = [
  /(?:总共|总计|共计|合计|共有|共)\s*(\d+)\s*(?:条|项|行|笔|个商品|记录)/, /(?:总数|总条数|记录数)[:：]?\s*(\d+)/,
  /\bof\s+(\d+)\s*(?:rows|items|entries|records|results)?/i, /\btotal:?\s*(\d+)/i, /\b(\d+)\s+(?:rows|items|entries|records)\s+in total/i,
];

function countsIn(texts: readonly string[]): { total: number | null; from: number | null } {
  for (const text of texts) {
    const tidy = text.replaceAll(/\s+/g, ' ');
    for (const wording of totals) {
      const total = wording.exec(tidy)?.[1];
      if (total === undefined || /^\s*(?:页|pages?)/i.test(tidy.slice(tidy.indexOf(total) + total.length))) continue;
      const rows = range.exec(tidy);
      return { total: Number(total), from: rows && Number(rows[2]) <= Number(total) ? Number(rows[1]) : null };
    }
  }
  return { total: null, from: null };
}

/** Rows before this page by the page's number and size; null when one of them is not said. */
function offsetOf(found: readonly Element[], texts: readonly Element[], total: number | null): number | null {
  const current = found.flatMap((each) => all(each, currentPage)).map((each) => /\d+/.exec(textOf(each) ?? '')?.[0]).find(Boolean);
  if (current === undefined) return onFirstPage(found, total) ? 0 : null;
  if (Number(current) <= 1) return 0;
  const size = pageSize([...found, ...texts]);
  return size === null ? null : (Number(current) - 1) * size;
}

/** Nothing to turn pages with, or the way back is closed. */
function onFirstPage(found: readonly Element[], total: number | null): boolean {
  const turns = found.flatMap((each) => all(each, 'a, button, li'));
  if (turns.length === 0) return total !== null;
  const back = turns.filter((each) => /^\s*(?:上一?页|前一?页|首页|previous|prev|first|[‹«<]|&lt;)\s*$/i.test(textOf(each) ?? '') || /prev|first/i.test(attributeOf(each, 'class')));
  return back.length > 0 && back.every((each) => /disabled/i.test(attributeOf(each, 'class')) || hasAttribute(each, 'disabled') || closest(each, '.disabled, [aria-disabled="true"]') !== null);
}

function pageSize(found: readonly Element[]): number | null {
  for (const each of found) {
    const select = all(each, 'select')[0];
    if (select instanceof HTMLSelectElement && /\d+/.test(select.value)) return Number(/\d+/.exec(select.value)?.[0]);
    const named = attributeOf(each, 'data-page-size');
    if (/^\d+$/.test(named)) return Number(named);
    const said = /(?:每页(?:显示)?\s*(\d+)|(\d+)\s*条\s*\/\s*页|(\d+)\s*(?:rows|records)?\s*(?:per|\/)\s*page)/i.exec((textOf(each) ?? '').replaceAll(/\s+/g, ' '));
    const size = said?.[1] ?? said?.[2] ?? said?.[3];
    if (size !== undefined) return Number(size);
  }
  return null;
}
