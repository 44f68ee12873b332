package wengert.bench;

import java.util.List;

/** A function worth timing, and its gradient. */
interface Workload {
    /** The heats; made anew at each call, with room of their own. */
    List<Heat> heats(Size size);
}
