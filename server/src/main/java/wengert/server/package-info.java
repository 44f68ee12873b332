/**
 * The web server: the page's files, the cross-check, and what it takes to run both in public.
 *
 * <p>Stateless but for counters. {@link wengert.server.Server} starts and stops it, {@link wengert.server.Routes} says what
 * is where, {@link wengert.server.Limits} how much it takes on. Imports the core; never the command line, and never the
 * page's own code, whose finished files it finds under {@code site/} on the class path.
 */
@NullMarked
package wengert.server;

import org.jspecify.annotations.NullMarked;
