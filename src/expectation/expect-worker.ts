import { answerAsSecondReader } from '../database/second-reader.js';
import { countAndExpect } from './expect-apart.js';

answerAsSecondReader(countAndExpect);
