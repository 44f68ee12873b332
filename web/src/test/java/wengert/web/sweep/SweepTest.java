package wengert.web.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wengert.explain.Use;
import wengert.lang.Program;
import wengert.web.html.Markup;
import wengert.web.model.Change;
import wengert.web.model.Computation;
import wengert.web.model.Effect;
import wengert.web.subject.Subject;

class SweepTest {
    private static final Computation MAIN = Computation.of(Program.read("a = 2\nb = -3\nc = a*b + a^2\nd = tanh(c)"));

    @ParameterizedTest
    @EnumSource(Mode.class)
    void steppingSoManyTimesIsScrubbingThere(Mode mode) {
        SweepState stepped = chosen(mode);
        int size = stepped.size();
        assertTrue(size > 1, mode + " has " + size + " steps");
        for (int n = 0; n <= size; n++) {
            assertEquals(after(chosen(mode), new SweepAction.Scrub(n)), stepped, mode + " at " + n);
            stepped = after(stepped, new SweepAction.Forth());
        }
        assertEquals(after(chosen(mode), new SweepAction.Last()), stepped, "a step beyond the last");
        for (int n = size; n >= 0; n--) {
            assertEquals(after(chosen(mode), new SweepAction.Scrub(n)), stepped, mode + " back at " + n);
            stepped = after(stepped, new SweepAction.Back());
        }
        assertEquals(after(chosen(mode), new SweepAction.First()), stepped, "a step before the first");
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void everyStepShowsMoreAndTheLastShowsAll(Mode mode) {
        SweepState state = chosen(mode);
        int before = -1;
        for (int n = 0; n <= state.size(); n++) {
            Progress progress = progress(after(state, new SweepAction.Scrub(n)));
            int ahead = 0;
            for (int id = 0; id < MAIN.size(); id++) {
                ahead += progress.isAhead(id) ? 1 : 0;
            }
            assertTrue(before < 0 || ahead <= before, mode + " at " + n);
            before = ahead;
        }
        assertEquals(0, before, "nothing lies ahead at the end of " + mode);
    }

    @Test
    void anAdjointIsTheSumOfWhatHasArrived() {
        SweepState state = chosen(Mode.BACKWARD);
        double[] arrived = new double[MAIN.size()];
        for (int n = 1; n <= state.size(); n++) {
            Progress progress = progress(after(state, new SweepAction.Scrub(n)));
            for (Progress.Travel travel : progress.travels()) {
                assertTrue(travel.isBackward());
                arrived[travel.use().argument()] += travel.amount().scalar();
                assertEquals(
                        arrived[travel.use().argument()],
                        progress.derivative(travel.use().argument()).scalar(),
                        1e-15);
            }
        }
        assertEquals(MAIN.adjoint(0).scalar(), arrived[0], 1e-15);
        assertEquals(MAIN.adjoint(1).scalar(), arrived[1], 1e-15);
    }

    @Test
    void aSumIsShownWhereContributionsMeet() {
        SweepState end = after(chosen(Mode.BACKWARD), new SweepAction.Last());
        List<Progress.Sum> sums = progress(end).sums();
        assertEquals(1, sums.size());
        assertEquals(0, sums.get(0).node());
        assertEquals(
                MAIN.adjoint(0).scalar(),
                sums.get(0).before().scalar() + sums.get(0).added().scalar(),
                1e-15);
    }

    @Test
    void withoutASweepAllNumbersShow() {
        Progress progress = progress(SweepState.START.in(MAIN));
        for (int id = 0; id < MAIN.size(); id++) {
            assertTrue(progress.hasValue(id));
            assertEquals(MAIN.adjoint(id), progress.derivative(id));
        }
        assertEquals(List.of(), progress.travels());
        assertEquals(-1, progress.current());
    }

    @Test
    void tangentsArriveFromTheInput() {
        SweepState first = after(chosen(Mode.TANGENT), new SweepAction.Forth());
        Progress progress = progress(first);
        assertEquals(0, progress.current());
        assertEquals(1, progress.derivative(0).scalar());
        SweepState other = after(first, new SweepAction.Along(1));
        assertEquals(0, other.position());
        Progress end = progress(after(other, new SweepAction.Last()));
        assertEquals(MAIN.adjoint(1).scalar(), end.derivative(MAIN.output()).scalar(), 1e-15);
    }

    @Test
    void playingTicksToTheEndAndStops() {
        Change<SweepState> change = SweepUpdate.apply(SweepState.START.in(MAIN), MAIN, new SweepAction.Toggle());
        List<Integer> positions = new ArrayList<>();
        while (change.state().isPlaying()) {
            positions.add(change.state().position());
            Effect.After due =
                    assertInstanceOf(Effect.After.class, change.effects().get(0));
            assertEquals(1000, due.milliseconds());
            change = SweepUpdate.apply(change.state(), MAIN, (SweepAction) due.action());
        }
        assertEquals(List.of(1, 2, 3, 4), positions);
        assertEquals(change.state().size(), change.state().position());
        assertEquals(List.of(), change.effects());
    }

    @Test
    void aTickOfAnEarlierTimeMovesNothing() {
        SweepState playing = after(SweepState.START.in(MAIN), new SweepAction.Toggle());
        SweepState again = after(after(playing, new SweepAction.Toggle()), new SweepAction.Toggle());
        assertEquals(again, after(again, new SweepAction.Tick(playing.clock().run())));
        assertFalse(after(playing, new SweepAction.Toggle()).isPlaying());
    }

    @Test
    void anotherProgramKeepsThePlaceWithinItsSteps() {
        SweepState end = after(chosen(Mode.BACKWARD), new SweepAction.Last());
        SweepState shorter = end.in(Computation.of(Program.read("x = 3\ny = x^2")));
        assertEquals(shorter.size(), shorter.position());
        assertEquals(0, end.in(Computation.of(Program.read(""))).size());
    }

    @Test
    void theTransportSpeaks() {
        SweepState end = after(chosen(Mode.BACKWARD), new SweepAction.Last());
        String html = Markup.of(TransportView.of(end, MAIN));
        assertTrue(html.contains("aria-live=\"polite\""), html);
        assertTrue(html.contains("aria-valuetext=\"step 5 of 5, adjoints\""), html);
        assertTrue(html.contains("With what came before"), html);
        assertTrue(html.contains("<math"), html);
    }

    @Test
    void whatTravelsBelongsToItsEdge() {
        Progress progress = progress(after(chosen(Mode.BACKWARD), new SweepAction.Last()));
        Use use = progress.travels().get(0).use();
        assertEquals(progress.travels().get(0), progress.along(use.user(), use.slot()));
        assertEquals(use.user(), progress.current());
    }

    private static Progress progress(SweepState state) {
        Subject subject = Objects.requireNonNull(state.subject());
        return Progress.of(state, subject);
    }

    private static SweepState chosen(Mode mode) {
        return after(START, new SweepAction.Choose(mode));
    }

    private static final SweepState START = SweepState.START.in(MAIN);

    private static SweepState after(SweepState state, SweepAction action) {
        return SweepUpdate.apply(state, MAIN, action).state();
    }
}
