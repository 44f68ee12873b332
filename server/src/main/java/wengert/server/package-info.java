/**
 * The web server and the command line: the page's files, the cross-check, and the engine in a terminal.
 *
 * <p>Stateless. Imports the core; never the page's own code, whose finished files it finds under {@code site/} on the
 * class path.
 */
@NullMarked
package wengert.server;

import org.jspecify.annotations.NullMarked;
