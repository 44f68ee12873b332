/**
 * The browser, as the page needs it: the document, the code editor, storage, links, and updates of the site.
 *
 * <p>The only package of views and effects that touches the document, and, beside the main class, the only one that imports
 * the compiler's browser interfaces. What it gives to the rest of the page is plain Java, and it imports no view and no
 * state.
 */
@NullMarked
package wengert.web.browser;

import org.jspecify.annotations.NullMarked;
