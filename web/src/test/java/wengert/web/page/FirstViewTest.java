package wengert.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FirstViewTest {
    private static final String VIEW = FirstView.markup();

    @Test
    void itHasTheMainExampleWithItsNumbers() {
        assertTrue(VIEW.contains("<pre class=\"first-text\">a = 2\nb = -3\nc = a*b + a^2\nd = tanh(c)</pre>"), VIEW);
        assertTrue(VIEW.contains("−0.964028"), VIEW);
        assertEquals(8, VIEW.split("class=\"card card-", -1).length, "seven nodes");
    }

    @Test
    void nothingInItIsRefusedByThePolicy() {
        assertFalse(VIEW.contains(" style="), VIEW);
        assertFalse(VIEW.contains("<script"), VIEW);
    }
}
