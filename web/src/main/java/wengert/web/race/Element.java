package wengert.web.race;

import java.util.ArrayList;
import java.util.List;
import wengert.explain.Names;
import wengert.graph.Node;

/**
 * One number of an input or of the output: a sweep of its own.
 *
 * @param index which element of the node it is, counted row by row
 * @param name such as {@code a}, or {@code W[0, 1]} of a matrix
 */
record Element(Node node, int index, String name) {

    /** The name of the input or the output that it is a number of. */
    String owner() {
        return name.substring(0, name.length() - node.shape().index(index).length());
    }

    /** All numbers of a node. */
    static List<Element> of(Node node, Names names) {
        List<Element> elements = new ArrayList<>();
        for (int e = 0; e < node.shape().size(); e++) {
            elements.add(
                    new Element(node, e, names.text(node.id()) + node.shape().index(e)));
        }
        return elements;
    }
}
