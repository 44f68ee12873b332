package wengert.link;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;

/** Our packing against the class library's, which is another implementation of the same formats. */
class PackingTest {
    private static final int LIMIT = 200_000;

    @Test
    void whatTheLibraryPacksIsUnpacked() {
        for (byte[] content : contents()) {
            for (int level = 0; level <= 9; level++) {
                for (int strategy : new int[] {Deflater.DEFAULT_STRATEGY, Deflater.FILTERED, Deflater.HUFFMAN_ONLY}) {
                    Inflation ours = new Inflation(packedByLibrary(content, level, strategy), 0, LIMIT);
                    assertFalse(ours.isDamaged());
                    assertFalse(ours.isTooLarge());
                    assertArrayEquals(content, ours.content());
                }
            }
        }
    }

    @Test
    void whatWePackIsUnpackedByTheLibraryAndByUs() throws DataFormatException {
        for (byte[] content : contents()) {
            byte[] packed = Deflation.of(content);
            assertArrayEquals(content, unpackedByLibrary(packed, content.length));
            assertArrayEquals(content, new Inflation(packed, 0, LIMIT).content());
        }
    }

    @Test
    void aProgramTakesHardlyMoreRoomThanTheLibraryGivesIt() {
        String program = "x1 = 2\nx2 = 0\nw1 = -3\nw2 = 1\nb = 6.88\nn = x1*w1 + x2*w2 + b\no = tanh(n)";
        byte[] content = program.getBytes(StandardCharsets.UTF_8);
        int best = packedByLibrary(content, 9, Deflater.DEFAULT_STRATEGY).length;
        int ours = Deflation.of(content).length;
        assertTrue(ours <= best + 4, ours + " bytes, the library's " + best);
    }

    @Test
    void aDamagedStreamIsNoticedOrUnpackedToSomethingButNeverRunsAway() {
        Random random = new Random(7);
        for (byte[] content : contents()) {
            byte[] packed = packedByLibrary(content, 9, Deflater.DEFAULT_STRATEGY);
            for (int i = 0; i < 50; i++) {
                byte[] damaged = packed.clone();
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
                Inflation ours = new Inflation(damaged, 0, LIMIT);
                assertTrue(ours.content().length <= LIMIT + 1);
            }
            for (int length = 0; length < Math.min(packed.length, 40); length++) {
                assertTrue(new Inflation(Arrays.copyOf(packed, length), 0, LIMIT).isDamaged());
            }
        }
        for (int i = 0; i < 2_000; i++) {
            byte[] noise = new byte[random.nextInt(60)];
            random.nextBytes(noise);
            Inflation ours = new Inflation(noise, 0, 1_000);
            assertTrue(ours.content().length <= 1_001);
        }
    }

    @Test
    void unpackingStopsAtTheLimit() {
        byte[] packed = Deflation.of(new byte[100_000]);
        assertTrue(packed.length < 1_000);
        Inflation ours = new Inflation(packed, 0, 5_000);
        assertTrue(ours.isTooLarge());
        assertEquals(5_001, ours.content().length);
    }

    @Test
    void textIsWrittenAndReadAsTheLibraryDoes() {
        for (String text : List.of("", "abc", "∂y/∂x = θ²·ñ", "𝛁f", "lone \uD800 high", "lone \uDC00 low", "\uD83D")) {
            byte[] library = text.getBytes(StandardCharsets.UTF_8);
            assertArrayEquals(library, Utf8.bytes(text), text);
            assertEquals(new String(library, StandardCharsets.UTF_8), Utf8.text(library));
        }
        for (int c = 0; c <= 0x10FFFF; c += c < 0x3000 ? 1 : 997) {
            if (c < 0xD800 || c > 0xDFFF) {
                String text = Character.toString(c);
                assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), Utf8.bytes(text));
                assertEquals(text, Utf8.text(Utf8.bytes(text)));
            }
        }
    }

    @Test
    void bytesThatAreNoTextBecomeReplacements() {
        assertEquals("a\uFFFDb", Utf8.text(new byte[] {'a', (byte) 0x80, 'b'}));
        assertEquals("\uFFFD\uFFFD", Utf8.text(new byte[] {(byte) 0xC0, (byte) 0x80}));
        assertEquals("\uFFFD", Utf8.text(new byte[] {(byte) 0xE2}));
        assertEquals("\uFFFD\uFFFD\uFFFD", Utf8.text(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}));
        assertEquals("\uFFFD", Utf8.text(new byte[] {(byte) 0xFF}));
    }

    private static List<byte[]> contents() {
        List<byte[]> contents = new ArrayList<>();
        contents.add(new byte[0]);
        contents.add("a = 2\nb = -3\nc = a*b + a^2\nd = tanh(c)".getBytes(StandardCharsets.UTF_8));
        contents.add("abcabcabcabcabcabcabc".repeat(100).getBytes(StandardCharsets.UTF_8));
        contents.add(new byte[70_000]);
        Random random = new Random(3);
        for (int size : new int[] {1, 2, 3, 300, 40_000, 100_000}) {
            byte[] noise = new byte[size];
            random.nextBytes(noise);
            contents.add(noise);
            StringBuilder words = new StringBuilder();
            while (words.length() < size) {
                words.append("v")
                        .append(random.nextInt(50))
                        .append(" = sin(x")
                        .append(random.nextInt(9))
                        .append(")\n");
            }
            contents.add(words.toString().getBytes(StandardCharsets.UTF_8));
        }
        return contents;
    }

    static byte[] packedByLibrary(byte[] content, int level, int strategy) {
        Deflater deflater = new Deflater(level, true);
        deflater.setStrategy(strategy);
        deflater.setInput(content);
        deflater.finish();
        byte[] packed = new byte[content.length * 2 + 100];
        int size = 0;
        while (!deflater.finished()) {
            size += deflater.deflate(packed, size, packed.length - size);
        }
        deflater.end();
        return Arrays.copyOf(packed, size);
    }

    private static byte[] unpackedByLibrary(byte[] packed, int size) throws DataFormatException {
        Inflater inflater = new Inflater(true);
        inflater.setInput(Arrays.copyOf(packed, packed.length + 1));
        byte[] content = new byte[size + 1];
        int count = inflater.inflate(content);
        assertTrue(inflater.finished());
        inflater.end();
        return Arrays.copyOf(content, count);
    }
}
