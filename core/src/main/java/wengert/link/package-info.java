/**
 * The share-link codec: a program, how it is looked at, and what it gave, in the fragment of an address.
 *
 * <p>Two forms are read. {@code #1/<payload>} is written by the page: a version, then a checksum, a length and
 * deflated JSON in base64url. {@code #src=<program>}, percent-encoded, can be written by hand. A link that opened once
 * opens always: a change of what a field means takes a new version, the reader of the old one stays, and fields that a
 * reader does not know are passed over.
 *
 * <p>Imports {@code wengert.json} and {@code wengert.number} and no other package of this project.
 */
@NullMarked
package wengert.link;

import org.jspecify.annotations.NullMarked;
