import { STRENGTHS } from '../../src/model.js';

export type FailOn = (typeof STRENGTHS)[number] | 'undecided' | 'never';

/** `--fail-on`: from which strength on findings give exit code 1. */
export const failOnOption = {
  choices: [...STRENGTHS, 'undecided', 'never'] as const,
  default: 'contradiction' as const,
  describe:
    'Exit code 1 where findings of this strength or a greater one exist, or some that reviewers have not settled',
};
