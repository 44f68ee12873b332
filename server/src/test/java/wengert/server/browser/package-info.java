/**
 * Journeys through the real page: a real server, a real Chromium, and whatever a person would do.
 *
 * <p>For what only a browser can show. Logic is tested where it lives, on the JVM.
 */
@NullMarked
package wengert.server.browser;

import org.jspecify.annotations.NullMarked;
