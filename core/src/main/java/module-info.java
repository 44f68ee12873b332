/** Automatic differentiation: operations, graphs, a language for them, derivatives of every mode and order, plans, explanations. */
module wengert.core {
    requires static transitive org.jspecify;

    exports wengert.check;
    exports wengert.derive;
    exports wengert.diff;
    exports wengert.explain;
    exports wengert.export;
    exports wengert.graph;
    exports wengert.json;
    exports wengert.lang;
    exports wengert.layout;
    exports wengert.link;
    exports wengert.math;
    exports wengert.number;
    exports wengert.op;
    exports wengert.optim;
    exports wengert.run;
    exports wengert.tensor;
    exports wengert.value;
}
