/**
 * Arrays of numbers of rank 0 to 2 and their shapes. Knows nothing of operations or graphs; imports only
 * {@code wengert.number}.
 */
@NullMarked
package wengert.tensor;

import org.jspecify.annotations.NullMarked;
