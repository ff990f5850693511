import { valueBeside } from './value-beside';

/** What 企业基本信息维护 shows; undefined for what is not on the page or cannot be told. */
export interface CompanyPage {
  readonly englishName: string | undefined;
  /** 同步状态 as it stands. */
  readonly status: string | undefined;
  /** True for 同步成功, false for another state of synchronisation; the company's data count only once it is true. */
  readonly synchronised: boolean | undefined;
}

const state = /同步/;

/** Reads the company page. It must be one: ask pageKindOf first. */
export function readCompany(root: Document): CompanyPage {
  const name = valueBeside(root, ['企业英文名称', '企业名称英文', '企业英文名'], 'any');
  const status = valueBeside(root, ['同步状态'], 'any');
  const known = status !== undefined && state.test(status);
  return {
    // Chinese behind the label is the next label, not a name.
    englishName: name === undefined || /\p{Script=Han}/u.test(name) ? undefined : name,
    status: known ? status : undefined,
    synchronised: known ? /^\s*同步成功\s*$/.test(status) : undefined,
  };
}
