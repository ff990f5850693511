export * from '../certificate/number-words';
