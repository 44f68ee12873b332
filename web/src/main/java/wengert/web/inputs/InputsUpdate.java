package wengert.web.inputs;

import org.jspecify.annotations.Nullable;
import wengert.lang.InputSite;
import wengert.lang.Program;
import wengert.lang.Range;

/** What actions make of the inputs. */
public final class InputsUpdate {
    private InputsUpdate() {}

    /** The text after an input got a value; the same text if there is no such input any more. */
    public static String text(Program program, InputsAction.Set set) {
        InputSite site = program.input(set.name());
        boolean isThere = site != null && set.element() < site.input().shape().size();
        return isThere ? program.withElement(set.name(), set.element(), set.value()) : program.source();
    }

    /**
     * The text with the range that an action gives to an input, behind the number it belongs to; null where that cannot
     * be written there, or would be no range.
     */
    public static @Nullable String ranged(Program program, InputsState state, InputsAction action) {
        InputSite site = program.input(name(action));
        if (site == null) {
            return null;
        }
        Range range = apply(state, program, action).range(site);
        if (range.equals(state.range(site))) {
            return null;
        }
        String text = RangeText.of(program, site, range);
        InputSite written = Program.read(text).input(name(action));
        return written != null && range.equals(written.range()) ? text : null;
    }

    private static String name(InputsAction action) {
        if (action instanceof InputsAction.Set set) {
            return set.name();
        }
        return action instanceof InputsAction.From from ? from.name() : ((InputsAction.To) action).name();
    }

    /** The ranges after an action; one that would be empty changes nothing. */
    public static InputsState apply(InputsState state, Program program, InputsAction action) {
        if (action instanceof InputsAction.From from) {
            InputSite site = program.input(from.name());
            return site == null
                    ? state
                    : between(state, site, from.low(), state.range(site).high());
        }
        if (action instanceof InputsAction.To to) {
            InputSite site = program.input(to.name());
            return site == null ? state : between(state, site, state.range(site).low(), to.high());
        }
        return state;
    }

    private static InputsState between(InputsState state, InputSite site, double low, double high) {
        boolean isRange = low < high && high - low <= Double.MAX_VALUE;
        return isRange ? state.with(site.input().name(), new Range(low, high)) : state;
    }
}
