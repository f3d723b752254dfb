import type { PairReason } from './score-pair.ts';

/** A paragraph or list item of the public text. */
export interface FollowPlace {
  /** Id of the document. */
  document: string;
  anchor: string;
  /** As printed before it: `2.1`. */
  number: string;
  /** Of its words (text-seal.ts): a verdict on other words than these says nothing of them. */
  seal: string;
}

/** A passage of a report that may speak of a task. `task`: among those of the next plan; `mention`: in no typed passage. */
export interface FollowEvidence extends FollowPlace {
  kind: 'result' | 'shortcoming' | 'task' | 'mention';
  /** 0 to 100. */
  score: number;
  reasons: PairReason[];
}

/** One thing that a directive asks for, with what may speak of it, the likeliest first. */
export interface FollowTask extends FollowPlace {
  topic: string;
  evidence: FollowEvidence[];
}

/** The tasks of a place for a year beside the papers that review it. */
export interface FollowGroup {
  /** Key of the unit, or of a central body. */
  place: string;
  year: number;
  tasks: FollowTask[];
}
