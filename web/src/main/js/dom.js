// Preact behind two calls: make a virtual node, patch a host element to show one.
import {h, render} from 'preact';

export {h as node, render as patch};
