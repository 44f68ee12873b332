package wengert.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegotiationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip | true",
                "br, GZIP;q=0.1 | true",
                "* | true",
                "identity | false",
                "gzip;q=0 | false",
                "gzip; q=0.000, * | false",
                "*;q=0 | false",
                "gzipped | false"
            })
    void takesGzipWhereTheClientDoes(String header, boolean expected) {
        assertEquals(expected, Negotiation.takesGzip(header));
    }

    @Test
    void withoutAHeaderBytesArePlain() {
        assertEquals(false, Negotiation.takesGzip(null));
        assertEquals(false, Negotiation.takesHtml(null));
        assertEquals(false, Negotiation.knows(null, "\"a\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html | true",
                "application/json, text/html;q=0.9 | true",
                "*/* | false",
                "text/html;q=0 | false"
            })
    void aPageIsForWhoNamesHtml(String header, boolean expected) {
        assertEquals(expected, Negotiation.takesHtml(header));
    }
}
