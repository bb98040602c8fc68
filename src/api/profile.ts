// Profiles of elections.

export type { ElectionProfile, ProfileFigure, ProfileValue } from '../election/profile.js';
export { builtInProfiles, profileFromYaml, readProfile } from '../election/read-profile.js';
