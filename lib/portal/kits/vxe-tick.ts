import { drawnTickReader, drawnTickWriter } from './drawn-tick';

/** Radios and tick boxes of vxe-pc-ui: their radios have no values, only texts. */
const ticks = { id: 'vxe-tick', group: '.vxe-radio-group', box: '.vxe-checkbox' } as const;

export const vxeTickReader = /* @__PURE__ */ drawnTickReader(ticks);
export const vxeTickWriter = /* @__PURE__ */ drawnTickWriter(ticks);
