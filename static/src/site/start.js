// The page's one entry: the compiled program exports its main method and does not call it.
import {main} from './app.js';

main([]);
