export * from '../certificate/packing-unit';
