package wengert.web.subject;

import wengert.web.model.Action;

/** What one can do to a node besides selecting it. */
public sealed interface NodeAction extends Action {

    /** Differentiates this node instead of the program's last value. */
    record MakeOutput(int node) implements NodeAction {}
}
