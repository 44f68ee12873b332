/** Tests of the page's words, and that they are all that it says. */
@NullMarked
package wengert.web.words;

import org.jspecify.annotations.NullMarked;
