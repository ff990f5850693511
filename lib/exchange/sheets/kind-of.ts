import { invoiceKind } from '../invoice/invoice-fields';
import { goodsKind } from './goods-fields';
import { partyKind } from './party-fields';
import type { SheetKind } from './sheet-field';
import type { SheetPurpose } from './sheet-task';

const kinds: Readonly<Record<SheetPurpose, SheetKind>> = { goods: goodsKind, parties: partyKind, invoice: invoiceKind };

/** The fields that a sheet may hold when it is read as that. */
export const kindOf = (purpose: SheetPurpose): SheetKind => kinds[purpose];
