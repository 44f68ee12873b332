package wengert.web.code;

import wengert.web.html.Html;

/** Something to say about a span of the text, shown above it while the pointer rests there. */
public record Hover(int from, int to, Html content) {}
