/** Whether the store refused the last request; `busy` where another page of ours kept it to itself for too long. */
export type Refused = boolean | 'busy';
