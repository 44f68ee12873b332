package wengert.op;

/** An operation at work in a graph, as a rule sees it. */
public interface Application {

    /** What it was told besides its arguments. */
    Attribute attribute();

    /** The node of the argument at {@code index}. */
    int argument(int index);

    /** The node of its result. */
    int id();
}
