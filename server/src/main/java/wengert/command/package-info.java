/**
 * The command line: the engine and the server in a terminal, each command a class of its own.
 *
 * <p>Exit codes: 0 for success, 1 for a program with problems or something else that did not work, 2 for misuse. What was
 * asked for goes to standard output, everything else to standard error. Imports the core and {@code wengert.server}, which
 * knows nothing of it.
 */
@NullMarked
package wengert.command;

import org.jspecify.annotations.NullMarked;
