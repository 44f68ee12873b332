/**
 * A guest in the mathematics library's package, because what it needs there is visible nowhere else.
 *
 * <p>It imports nothing of the project; {@code wengert.build} puts it into the page.
 */
@NullMarked
package org.hipparchus.util;

import org.jspecify.annotations.NullMarked;
