// Preact behind three calls: make a virtual node, make those of a picture, patch a host element to show one.
import {h, render} from 'preact';

/** The nodes of a tree that came as text: each element is an array of its name, its attributes and its children. */
const picture = json => JSON.parse(json, (_, tree) => tree instanceof Array ? h(...tree) : tree);

export {h as node, picture, render as patch};
