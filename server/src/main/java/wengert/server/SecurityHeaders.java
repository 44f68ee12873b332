package wengert.server;

import io.javalin.http.Context;

/** What every answer tells a browser about what this site may do: very little. */
final class SecurityHeaders {
    private SecurityHeaders() {}

    /** The one page that others may show in a frame: it has no more than a drawing and its steps. */
    private static final String EMBEDDED = "/embed.html";

    private static final String POLICY = policy("'none'");
    private static final String EMBEDDED_POLICY = policy("*");

    /** The policy with those pages that may show one in a frame. */
    private static String policy(String ancestors) {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self' 'wasm-unsafe-eval'",
                "style-src 'self'",
                "img-src 'self' data: blob:",
                "font-src 'self'",
                "connect-src 'self'",
                "manifest-src 'self'",
                "worker-src 'self'",
                "base-uri 'none'",
                "form-action 'none'",
                "frame-ancestors " + ancestors,
                "require-trusted-types-for 'script'",
                "trusted-types wengert");
    }

    static void add(Context context) {
        boolean isEmbedded = context.path().equals(EMBEDDED);
        context.header("Content-Security-Policy", isEmbedded ? EMBEDDED_POLICY : POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "no-referrer");
        context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", isEmbedded ? "cross-origin" : "same-origin");
    }
}
