/**
 * Second opinions: numeric gradients, and the same program on the JVM.
 *
 * <p>Imports {@code wengert.web.model}, {@code wengert.web.html} and {@code wengert.check}.
 */
@NullMarked
package wengert.web.checks;

import org.jspecify.annotations.NullMarked;
