import answer from '../styles/lookup-answer.css?inline';
import field from '../styles/lookup-field.css?inline';
import { adopt } from './adopt.ts';

// Pages without a field of their own need its style once the dialog opens.
adopt(field + answer);
