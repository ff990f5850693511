export { chooseChange } from './choose-change';
export type { ChangeResult } from './choose-change';
export type { ChangeOutcome } from './outcomes';
export { changeQuestions } from './questions';
export type { ChangeAnswers } from './questions';
