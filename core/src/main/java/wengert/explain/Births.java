package wengert.explain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wengert.diff.Contribution;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.graph.Span;
import wengert.op.Domain;
import wengert.tensor.Tensor;

/**
 * The birth certificates of a run's NaNs and infinities.
 *
 * <p>A NaN is born where no argument was NaN, an infinity where all were finite; everything after that only
 * inherits it. The same holds for adjoints, whose parents are the user's adjoint and the local slope.
 *
 * <pre>{@code
 * Graph graph = Program.read("x = 1000; y = log(1 + exp(x))").graph();
 * Birth birth = Births.of(Snapshot.of(Reverse.of(graph, graph.output()))).get(0);
 * birth.text();   // exp of 1000 is beyond the largest number...
 * birth.hint();   // For the logarithm of 1 plus an exponential write softplus(x).
 * }</pre>
 */
public final class Births {
    /** More certificates than anyone reads. */
    private static final int MOST = 100;

    private final Snapshot snapshot;
    private final @Nullable String source;
    private final Phrases phrases;
    private final Graph graph;
    private final Names names;
    private final Wording wording;
    private final Remedies remedies;
    private final List<Birth> births = new ArrayList<>();

    private Births(Snapshot snapshot, @Nullable String source, Phrases phrases) {
        this.snapshot = snapshot;
        this.source = source;
        this.phrases = phrases;
        this.graph = snapshot.graph();
        this.names = Names.of(graph);
        this.wording = new Wording(graph, names, snapshot.lanes(), Numerals.DIGITS, phrases);
        this.remedies = new Remedies(graph, names, snapshot.size(), phrases);
    }

    /** The births in one run, values in the order of the program, then adjoints in that of the sweep; at most 100. */
    public static List<Birth> of(Snapshot snapshot) {
        return new Births(snapshot, null, Phrases.ENGLISH).all();
    }

    /** The same, saying in which line of {@code source} each node was written. */
    public static List<Birth> of(Snapshot snapshot, String source) {
        return of(snapshot, source, Phrases.ENGLISH);
    }

    /** The same, told in these phrases. */
    public static List<Birth> of(Snapshot snapshot, String source, Phrases phrases) {
        return new Births(snapshot, source, phrases).all();
    }

    private List<Birth> all() {
        for (int id = 0; id < snapshot.size() && births.size() < MOST; id++) {
            if (!isFinite(worst(id))) {
                value(graph.node(id));
            }
        }
        for (Contribution contribution : snapshot.sweep().contributions()) {
            if (births.size() < MOST) {
                adjoint(contribution);
            }
        }
        return List.copyOf(births);
    }

    private void value(Node node) {
        double value = worst(node.id());
        if (node instanceof Node.Input) {
            add(node.id(), Birth.Quantity.VALUE, value, phrases.say(Phrase.GIVEN, names.text(node.id()), text(value)));
        } else if (node instanceof Node.Apply apply && isBorn(apply, value)) {
            add(node.id(), Birth.Quantity.VALUE, value, sentence(apply, value));
        }
    }

    private boolean isBorn(Node.Apply apply, double value) {
        for (int slot = 0; slot < apply.arity(); slot++) {
            double argument = worst(apply.argument(slot));
            if (Double.isNaN(value) ? Double.isNaN(argument) : !isFinite(argument)) {
                return false;
            }
        }
        return true;
    }

    private String sentence(Node.Apply apply, double value) {
        Domain domain = apply.op().domain();
        boolean everywhere = domain.requires().equals("all real numbers");
        String name = apply.op().callName();
        String result = PlainText.of(Formula.Equation.of(
                names.formula(apply.id()), Formulas.of(apply, names), Numerals.rounded(value, Numerals.DIGITS)));
        if (!everywhere && !Double.isNaN(value) && isOnTheEdge(apply, domain)) {
            return phrases.say(Phrase.AT_THE_EDGE, name, arguments(apply), phrases.ofTable(domain.requires()), result);
        }
        if (!everywhere && Double.isNaN(value)) {
            return phrases.say(Phrase.OUTSIDE, name, phrases.ofTable(domain.requires()), arguments(apply), result);
        }
        return phrases.say(Double.isNaN(value) ? Phrase.NO_VALUE : Phrase.TOO_LARGE, name, arguments(apply), result);
    }

    /** Whether an argument stands at the end of its interval or on a whole number outside, where poles are. */
    private boolean isOnTheEdge(Node.Apply apply, Domain domain) {
        for (int slot = 0; slot < apply.arity(); slot++) {
            double x = worst(apply.argument(slot));
            Domain.Interval interval = domain.box().get(slot);
            boolean outside = x < interval.low() || x > interval.high();
            if (x == interval.low() || x == interval.high() || (outside && x == Math.floor(x))) {
                return true;
            }
        }
        return false;
    }

    private String arguments(Node.Apply apply) {
        List<String> texts = new ArrayList<>();
        for (int slot = 0; slot < apply.arity(); slot++) {
            texts.add(text(worst(apply.argument(slot))));
        }
        return Wording.listed(texts, phrases);
    }

    private void adjoint(Contribution contribution) {
        double total = worst(contribution.total());
        if (isFinite(total)) {
            return;
        }
        Node.Apply user = (Node.Apply) graph.node(contribution.user());
        double adjoint = worst(snapshot.adjoint(user.id()));
        double slope = contribution.isLinear() ? 1 : worst(contribution.slope());
        double product = worst(contribution.product());
        String bar = PlainText.of(names.adjoint(user.id()));
        String partial = PlainText.of(Formula.Equation.of(
                new Formula.Partial(names.formula(user.id()), names.formula(contribution.argument())),
                contribution.isLinear()
                        ? wording.transposed(snapshot.sweep(), contribution)
                        : wording.slopeWithNames(user, contribution.slot())));
        if (!isFinite(slope) && isFinite(adjoint) && !isFinite(product) && areFinite(user)) {
            born(contribution, product, phrases.say(Phrase.SLOPE_INFINITE, partial, text(slope), arguments(user)));
        } else if (!Double.isNaN(adjoint) && !Double.isNaN(slope) && Double.isNaN(product)) {
            born(
                    contribution,
                    product,
                    phrases.say(Phrase.PRODUCT_WITHOUT_VALUE, bar, text(adjoint), partial, text(slope)));
        } else if (isFinite(adjoint) && isFinite(slope) && !isFinite(product)) {
            born(
                    contribution,
                    product,
                    phrases.say(Phrase.PRODUCT_TOO_LARGE, bar, text(adjoint), partial, text(slope)));
        } else if (Double.isNaN(total) && Double.isInfinite(product)) {
            cancelled(contribution, product, total);
        }
    }

    /** An infinite product meets the opposite infinity, unless the sum was NaN before. */
    private void cancelled(Contribution latest, double product, double total) {
        for (Birth birth : births) {
            if (birth.node() == latest.argument()
                    && birth.quantity() == Birth.Quantity.ADJOINT
                    && Double.isNaN(birth.value())) {
                return;
            }
        }
        add(
                latest.argument(),
                Birth.Quantity.ADJOINT,
                total,
                phrases.say(Phrase.CANCELLED, names.text(latest.argument()), text(product)));
    }

    private void born(Contribution contribution, double value, String text) {
        Birth birth = new Birth(
                contribution.argument(),
                Birth.Quantity.ADJOINT,
                value,
                inLine(
                        contribution.user(),
                        phrases.say(
                                Phrase.ADJOINT,
                                text,
                                names.text(contribution.argument()),
                                text(worst(contribution.total())))),
                remedies.near(contribution.user()));
        if (!births.contains(birth)) {
            births.add(birth);
        }
    }

    private void add(int node, Birth.Quantity quantity, double value, String text) {
        births.add(new Birth(node, quantity, value, inLine(node, text), remedies.near(node)));
    }

    /** The text as a sentence, with the line of a node. */
    private String inLine(int node, String text) {
        Span span = graph.node(node).origin().span();
        if (source == null || span == null) {
            return phrases.say(Phrase.BIRTH, text);
        }
        int line = 1;
        for (int i = 0; i < span.start() && i < source.length(); i++) {
            line += source.charAt(i) == '\n' ? 1 : 0;
        }
        return phrases.say(Phrase.BIRTH_IN_LINE, text, line);
    }

    private boolean areFinite(Node.Apply apply) {
        boolean finite = isFinite(worst(apply.id()));
        for (int slot = 0; slot < apply.arity(); slot++) {
            finite &= isFinite(worst(apply.argument(slot)));
        }
        return finite;
    }

    private double worst(int node) {
        return worst(snapshot.value(node));
    }

    /** The element that says most: a NaN, else an infinity, else the first one. */
    private static double worst(Tensor tensor) {
        double worst = tensor.get(0);
        for (int e = 0; e < tensor.size() && !Double.isNaN(worst); e++) {
            worst = isFinite(tensor.get(e)) ? worst : tensor.get(e);
        }
        return worst;
    }

    private static boolean isFinite(double value) {
        return Math.abs(value) <= Double.MAX_VALUE;
    }

    private static String text(double value) {
        return Numerals.text(value, Numerals.DIGITS);
    }
}
