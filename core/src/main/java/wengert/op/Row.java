package wengert.op;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import wengert.math.Spare;

/**
 * One row of the table while it is being written.
 *
 * <p>Rules are kept unevaluated until the whole table stands, because a rule may name an operation of a
 * later row. {@link #check} fails, naming the operation and the piece, when something was left out.
 */
final class Row {
    /** A rule of an operation of one argument. */
    @FunctionalInterface
    interface Rule1 {
        Expr of(Expr x, Expr out);
    }

    /** A rule of an operation of two arguments. */
    @FunctionalInterface
    interface Rule2 {
        Expr of(Expr x, Expr y, Expr out);
    }

    /** A rule of an operation of three arguments. */
    @FunctionalInterface
    interface Rule3 {
        Expr of(Expr x, Expr y, Expr z, Expr out);
    }

    private static final Expr X = new Expr.Argument(0);
    private static final Expr Y = new Expr.Argument(1);
    private static final Expr Z = new Expr.Argument(2);
    private static final Expr OUT = new Expr.Output();

    final String name;
    final int arity;
    Kernel kernel;
    /** The kernel over rows; it gives the same bits. */
    RowKernel rows;
    /** The kernel over places; it gives the same bits. */
    PlaceKernel places;
    /** How it acts on whole tensors, or null where it goes element by element. */
    @Nullable
    Structure structure;
    /** Whether it takes any number of arguments, at least one, that are all alike. */
    boolean isVariadic;

    String verb = "combine";
    List<String> aliases = List.of();
    List<String> parameters;
    final List<Double> defaults = new ArrayList<>();
    Form form = new Form.Call();
    Notation notation;
    Domain domain;
    final List<Supplier<Slope>> slopes = new ArrayList<>();
    final List<Supplier<Kink>> kinks = new ArrayList<>();
    Simplification simplification = known -> null;

    @Nullable
    String meaning;

    @Nullable
    String reason;

    private Row(String name, int arity, Kernel kernel, RowKernel rows, PlaceKernel places) {
        this.name = name;
        this.arity = arity;
        this.kernel = kernel;
        this.rows = rows;
        this.places = places;
        this.parameters = List.of("x", "y", "z").subList(0, arity);
        this.notation = new Notation.Function(name);
        this.domain = Domain.reals(arity);
    }

    static Row unary(String name, Kernel.Unary f) {
        return new Row(name, 1, Kernel.of(f), RowKernel.of(f), PlaceKernel.of(f));
    }

    static Row binary(String name, Kernel.Binary f) {
        return new Row(name, 2, Kernel.of(f), RowKernel.of(f), PlaceKernel.of(f));
    }

    static Row ternary(String name, Kernel.Ternary f) {
        return new Row(name, 3, Kernel.of(f), RowKernel.of(f), PlaceKernel.of(f));
    }

    /** An operation on any number of whole tensors, at least one. */
    static Row variadic(String name, Structure structure) {
        Row row = tensor(name, 1, structure);
        row.isVariadic = true;
        return row;
    }

    /** An operation on whole tensors. */
    static Row tensor(String name, int arity, Structure structure) {
        Row row = new Row(name, arity, Row::refuse, Row::refuseRows, Row::refusePlaces);
        row.structure = structure;
        return row;
    }

    private static void refuse(double[] v, int out, int a, int b, int c, int count) {
        throw new IllegalStateException("sweep: expected an operation that goes element by element");
    }

    private static void refusePlaces(double[] v, Places places, int from, int to) {
        throw new IllegalStateException("places: expected an operation that goes element by element");
    }

    private static void refuseRows(double[] out, double[] x, double[] y, double[] z, Spare spare, int count) {
        throw new IllegalStateException("rows: expected an operation that goes element by element");
    }

    /** What cannot be done with arguments that do not fit, as in "cannot add". */
    Row verb(String verb) {
        this.verb = verb;
        return this;
    }

    /** What the operation is called in a sentence. */
    Row means(String meaning) {
        this.meaning = meaning;
        return this;
    }

    /** Why the slope is what it is, in one sentence. */
    Row because(String reason) {
        this.reason = reason;
        return this;
    }

    Row alias(String... names) {
        this.aliases = List.of(names);
        return this;
    }

    Row parameters(String... names) {
        this.parameters = List.of(names);
        return this;
    }

    /** The last argument may be left out in a call and then has this value. */
    Row lastDefaultsTo(double value) {
        this.defaults.add(value);
        return this;
    }

    Row infix(Precedence precedence, String... symbols) {
        this.form = new Form.Infix(List.of(symbols), precedence);
        this.notation = new Notation.Between(symbols[0]);
        return this;
    }

    Row prefix(Precedence precedence, String symbol) {
        this.form = new Form.Prefix(symbol, precedence);
        this.notation = new Notation.Before(symbol);
        return this;
    }

    Row choice() {
        this.form = new Form.Choice();
        return this;
    }

    Row brackets() {
        this.form = new Form.Brackets();
        return this;
    }

    Row notation(Notation notation) {
        this.notation = notation;
        return this;
    }

    /** A loop written out because a call in every lane would cost more than the arithmetic. */
    Row lanes(Kernel kernel) {
        this.kernel = kernel;
        return this;
    }

    /** A loop over places written out, as {@link #lanes} is. */
    Row places(PlaceKernel places) {
        this.places = places;
        return this;
    }

    /** A loop over rows written out, as {@link #lanes} is. */
    Row rows(RowKernel rows) {
        this.rows = rows;
        return this;
    }

    /** A function of two arguments that is written over rows. */
    Row rows(RowKernel.Function2 f) {
        this.rows = RowKernel.of(f);
        return this;
    }

    /** A function that is written over rows. */
    Row rows(RowKernel.Function f) {
        this.rows = RowKernel.of(f);
        return this;
    }

    Row on(String requires, Domain.Interval... box) {
        this.domain = Domain.of(requires, box);
        return this;
    }

    Row slope(Rule1 x) {
        slopes.add(() -> new Slope.Factor(x.of(X, OUT)));
        return this;
    }

    Row slopes(Rule2 x, Rule2 y) {
        slopes.add(() -> new Slope.Factor(x.of(X, Y, OUT)));
        slopes.add(() -> new Slope.Factor(y.of(X, Y, OUT)));
        return this;
    }

    /** The first argument is an order, in which there is no derivative. */
    Row slopeOfSecond(Rule2 y) {
        slopes.add(Slope.Flat::new);
        slopes.add(() -> new Slope.Factor(y.of(X, Y, OUT)));
        return this;
    }

    Row slopes(Rule3 x, Rule3 y, Rule3 z) {
        slopes.add(() -> new Slope.Factor(x.of(X, Y, Z, OUT)));
        slopes.add(() -> new Slope.Factor(y.of(X, Y, Z, OUT)));
        slopes.add(() -> new Slope.Factor(z.of(X, Y, Z, OUT)));
        return this;
    }

    /** The first argument decides which of the other two passes. */
    Row selects() {
        slopes.add(Slope.Flat::new);
        slopes.add(() -> new Slope.Gate(X));
        slopes.add(() -> new Slope.Gate(Algebra.not(X)));
        return this;
    }

    /** Linear in each argument. */
    Row linear(Slope.Transpose... transposes) {
        for (Slope.Transpose transpose : transposes) {
            slopes.add(() -> new Slope.Linear(transpose));
        }
        return this;
    }

    /** A reduction, by the partial of its result in each element. */
    Row reduced(Rule1 partial) {
        slopes.add(() -> new Slope.Reduced(partial.of(X, OUT)));
        return this;
    }

    /** The output is constant in every argument wherever it is differentiable. */
    Row flat() {
        for (int i = 0; i < arity; i++) {
            slopes.add(Slope.Flat::new);
        }
        return this;
    }

    Row kink(Rule1 locus, String taken) {
        kinks.add(() -> new Kink(locus.of(X, OUT), taken));
        return this;
    }

    Row kink(Rule2 locus, String taken) {
        kinks.add(() -> new Kink(locus.of(X, Y, OUT), taken));
        return this;
    }

    Row kink(Rule3 locus, String taken) {
        kinks.add(() -> new Kink(locus.of(X, Y, Z, OUT), taken));
        return this;
    }

    Row simplifies(Simplification simplification) {
        this.simplification = simplification;
        return this;
    }

    /** This row, known to be complete. */
    Row check() {
        require(meaning != null, "what it means");
        require(reason != null, "a sentence that explains its slope");
        require(slopes.size() == arity, "a slope for each argument");
        require(domain.box().size() == arity, "a domain interval for each argument");
        require(parameters.size() == arity, "a name for each argument");
        return this;
    }

    private void require(boolean given, String piece) {
        if (!given) {
            throw new IllegalStateException("operation " + name + " lacks " + piece);
        }
    }
}
