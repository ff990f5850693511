/** What tells the lesson on a column of a list from that on a control: the kind in its sketch. */
export const columnKind = 'column';
