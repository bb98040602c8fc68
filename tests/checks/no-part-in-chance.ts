/** Parameters that decide what is found and have no part in what chance would give, with why. */
export const NO_PART_IN_CHANCE: Readonly<Record<string, string>> = {
  evidence_limit: 'How many records are shown is no part of what is found.',
  'LQ03.threshold': 'The number by chance is one of entries, whatever makes a finding of a precinct.',
  'LQ09.threshold': 'The number by chance is one of entries, whatever makes a finding of a precinct.',
  'LQ18.threshold': 'The number by chance is one of records of the register, whatever makes a finding of a precinct.',
  'LQ07.voting_age': 'A birth date and an IIN that are both wrong meet at any age.',
  'LQ08.default_from': 'Whether a date stands for the unknown is about the unit of a finding.',
  'LQ16.file_share': 'A whole file is judged by a share, not by a probability.',
  'LQ16.fewest_entries': 'A whole file is judged by a share, not by a probability.',
  'LQ19.least_share':
    'The number by chance is one of deviations beyond the limit, the most that can be found at any share.',
  'PR29.p_limit': 'The number by chance is one of whole per cents; the limit is how rare so many of them are.',
  'PR12.reserve': 'A slip of the pen in these lines is a finding at any reserve: the number is the most of them.',
  'PR12.spare': 'A slip of the pen in these lines is a finding at any margin: the number is the most of them.',
  'PR18.votes_per_ballot': 'A slip of the pen in these lines is as likely under any law.',
  'DR07.filler_bearers': 'from so many bearers on the finding is called a default number; it decides no finding',
  'AV13.replacement_minutes': 'decides whether a form was replaced, which lowers the strength of a finding',
  'AD05.share': 'The number is the most that the rank can name, whatever the share.',
  'AD05.deviations': 'The number is the most that the rank can name, whatever the deviations.',
  'AV08.grace_minutes': 'decides what is said beside a finding, not whether it is one',
  'AD08.crowd': 'The number by chance is one of mistyped times after the close, whatever makes a crowd before it.',
  'AD08.share': 'The number by chance is one of mistyped times after the close, whatever makes a crowd before it.',
  'AD08.clock_minutes': 'decides how strong a finding is, not whether it is one',
  'LQ22.several': 'decides how strong a finding is, not whether it is one',
  'RC10.threshold':
    'The number by chance is one of certificates at the pace before, whatever makes a finding of a desk.',
  'RC10.times': 'The number by chance is one of certificates at the pace before, whatever makes a finding of a desk.',
  'RC08.several': 'decides how strong a finding is, not whether it is one',
};
/** Chances that do not follow these parameters yet, though they should or should say why not. */
export const NOT_YET: ReadonlySet<string> = new Set([
  ...['AV13.kinds', 'AV20.spread', 'AD08.tolerance_minutes', 'AD09.run_length'],
  ...['AD13.least_at_home', 'DR09.least_probability', 'RC01.reprint_minutes', 'RC03.threshold'],
  'RC08.tolerance_minutes',
]);
