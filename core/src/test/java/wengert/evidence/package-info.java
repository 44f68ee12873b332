/** What is claimed of the engine's numbers and choices, measured and published: reference tables, conventions, cases from the literature. */
@NullMarked
package wengert.evidence;

import org.jspecify.annotations.NullMarked;
