package wengert.server;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * One file as it is sent: plain, or compressed once for all who take it so.
 *
 * <p>Both have a strong entity tag of their own, since they are different bytes. Compressed with gzip only: Java cannot
 * write Brotli without a native library.
 */
final class Asset {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
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

    /** The page as one file, which is for a disk: from here it may not run what it carries. */
    private static final String SINGLE_FILE = "wengert.html";

    private final String type;
    private final byte[] bytes;
    private final byte @Nullable [] gzip;
    private final String hash;
    private final boolean isImmutable;
    private final boolean isDownload;

    private Asset(String type, byte[] bytes, byte @Nullable [] gzip, boolean isImmutable, boolean isDownload) {
        this.type = type;
        this.bytes = bytes;
        this.gzip = gzip;
        this.hash = hash(bytes);
        this.isImmutable = isImmutable;
        this.isDownload = isDownload;
    }

    /** The file of this name and content; a name with a hash in it may be kept for ever. */
    static Asset of(String name, byte[] bytes) {
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        byte[] compressed = gzip(bytes);
        return new Asset(
                type,
                bytes,
                compressed.length < bytes.length ? compressed : null,
                HASHED.matcher(name).matches(),
                name.equals(SINGLE_FILE));
    }

    /** Answers GET and HEAD, with nothing but the headers where the client has the file already. */
    void send(Context context) {
        boolean isCompressed = gzip != null && Negotiation.takesGzip(context.header("Accept-Encoding"));
        byte[] body = isCompressed && gzip != null ? gzip : bytes;
        String tag = '"' + hash + (isCompressed ? "-gzip" : "") + '"';
        context.header("Cache-Control", isImmutable ? FOR_EVER : "no-cache");
        context.header("ETag", tag);
        context.header("Vary", "Accept-Encoding");
        context.contentType(type);
        if (isDownload) {
            context.header("Content-Disposition", "attachment; filename=\"" + SINGLE_FILE + "\"");
        }
        if (Negotiation.knows(context.header("If-None-Match"), tag)) {
            context.status(304);
            return;
        }
        if (isCompressed) {
            context.header("Content-Encoding", "gzip");
        }
        context.res().setContentLength(body.length);
        context.result(body);
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new SmallestGzip(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static final class SmallestGzip extends GZIPOutputStream {
        SmallestGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
