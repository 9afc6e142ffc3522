import { showVerb } from '../caseCard.ts';

/** The presses of the cards about answers. */
export const verbs = {
  /** A question from the form. */
  ask: 'case/ask',
  /** Back to the answer one came from. */
  answer: 'case/answer',
  show: showVerb,
  share: 'case/share',
  helpful: 'case/helpful',
  askNetwork: 'case/askNetwork',
  postQuestion: 'case/postQuestion',
  suggestTopic: 'case/suggestTopic',
  questions: 'case/questions',
  done: 'case/questionDone',
  topicForm: 'case/topicForm',
  addTopic: 'case/addTopic',
  received: 'case/received',
} as const;
