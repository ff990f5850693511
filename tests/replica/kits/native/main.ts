import './native.css';
import { startKit } from '../shared/start';
import { mount } from './mount';

startKit({ name: 'native', mount });
