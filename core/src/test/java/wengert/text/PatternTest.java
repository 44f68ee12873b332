package wengert.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternTest {
    @Test
    void putsArgumentsIntoTheirPlacesInAnyOrder() {
        assertEquals("b, a and b", Pattern.filled("{1}, {0} and {1}", "a", "b"));
        assertEquals("nothing", Pattern.filled("nothing", "a"));
    }

    @Test
    void choosesByNumber() {
        String pattern = "{0} {0:input|inputs}";
        assertEquals("1 input", Pattern.filled(pattern, 1));
        assertEquals("0 inputs", Pattern.filled(pattern, 0));
        assertEquals("11 inputs", Pattern.filled(pattern, 11));
        assertEquals("", Pattern.filled("{0:|s}", 1));
    }

    @Test
    void leavesBracesOfArgumentsAlone() {
        assertEquals("{1} and b", Pattern.filled("{0} and {1}", "{1}", "b"));
    }

    @Test
    void knowsItsArguments() {
        assertEquals(Set.of(0, 2), Pattern.arguments("{2}, {0} {0:one|more}"));
        assertEquals(Set.of(), Pattern.arguments("none"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{0", "{}", "{a}", "{0:one}", "{0:one} or | {1}", "{10}", "0}", "{0|one}"})
    void knowsWhatIsBroken(String pattern) {
        assertNull(Pattern.arguments(pattern));
    }

    @Test
    void anArgumentThatIsNotThereIsAFaultOfTheProgram() {
        String message = assertThrows(IllegalArgumentException.class, () -> Pattern.filled("{0} and {1}", "a"))
                .getMessage();
        assertEquals("pattern: expected a pattern for 1 arguments, got \"{0} and {1}\" at 8", message);
    }
}
