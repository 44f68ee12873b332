/**
 * JSON as a tree of plain values, with a strict reader and a compact writer (RFC 8259).
 *
 * <p>Share links, the check API and the command line exchange small documents between a page and a server; one reader
 * for both sides means that what one of them accepts, the other does, and that numbers keep their bits.
 *
 * <p>Imports {@code wengert.number} and no other package of this project.
 */
@NullMarked
package wengert.json;

import org.jspecify.annotations.NullMarked;
