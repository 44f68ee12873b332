package wengert.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** One file of the site, ready to be sent. */
final class Asset {
    private static final Pattern HASHED = Pattern.compile(".*[.-][0-9a-f]{8,}\\.(js|css)(\\.map)?");
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("map", "application/json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("woff2", "font/woff2"));

    private final String type;
    private final byte[] bytes;
    private final byte @Nullable [] gzip;
    private final String tag;
    private final boolean isImmutable;

    private Asset(String type, byte[] bytes, byte @Nullable [] gzip, String tag, boolean isImmutable) {
        this.type = type;
        this.bytes = bytes;
        this.gzip = gzip;
        this.tag = tag;
        this.isImmutable = isImmutable;
    }

    /** The file of this name and content. */
    static Asset of(String name, byte[] bytes) {
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        byte[] compressed = gzip(bytes);
        return new Asset(
                type,
                bytes,
                compressed.length < bytes.length ? compressed : null,
                tag(bytes),
                HASHED.matcher(name).matches());
    }

    /** The content type. */
    String type() {
        return type;
    }

    /** The content. */
    byte[] bytes() {
        return bytes;
    }

    /** The content compressed, or null where that would not make it smaller. */
    byte @Nullable [] gzip() {
        return gzip;
    }

    /** The strong entity tag, with its quotes. */
    String tag() {
        return tag;
    }

    /** Whether its name changes with its content, so that it may be kept for ever. */
    boolean isImmutable() {
        return isImmutable;
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String tag(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return '"' + HexFormat.of().formatHex(digest, 0, 8) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
