// The other thread's one entry: the compiled program exports its main method and does not call it.
import {main} from './engine.js';

main([]);
