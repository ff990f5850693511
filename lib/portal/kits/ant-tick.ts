import { drawnTickReader, drawnTickWriter } from './drawn-tick';

/** Radios and tick boxes of Ant Design and ant-design-vue. */
const ticks = { id: 'ant-tick', group: '.ant-radio-group', box: '.ant-checkbox' } as const;

export const antTickReader = /* @__PURE__ */ drawnTickReader(ticks);
export const antTickWriter = /* @__PURE__ */ drawnTickWriter(ticks);
