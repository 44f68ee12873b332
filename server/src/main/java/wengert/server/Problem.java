package wengert.server;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import wengert.json.Json;

/**
 * An error as a client gets it: problem details after RFC 9457.
 *
 * @param detail what happened here and what to try
 */
record Problem(int status, String detail) {
    static final String TYPE = "application/problem+json";

    /** What to say of a status that came without words of its own. */
    static Problem of(int status) {
        return new Problem(
                status,
                switch (status) {
                    case 400 -> "The request could not be read as HTTP.";
                    case 403 -> "Only this machine itself may read this.";
                    case 404 ->
                        "There is nothing at this address. The page is at /, the cross-check at POST /api/v1/check.";
                    case 405 -> "This address does not answer this method.";
                    case 408 -> "The request did not arrive in time.";
                    case 413 -> "The request is larger than " + Limits.BODY / 1024 + " KiB.";
                    case 414, 431 -> "The address or the headers are too long.";
                    case 415 -> "Expected a body of type application/json.";
                    case 429 -> "Too many checks from this address. Try again in a moment.";
                    case 503 -> "The server is stopping or has too much to do. Try again in a moment.";
                    default -> "Something went wrong here. It has been logged.";
                });
    }

    /** What the status means. */
    String title() {
        return HttpStatus.getMessage(status);
    }

    /** The JSON form. */
    String json() {
        return Json.object()
                .put("type", "about:blank")
                .put("title", title())
                .put("status", status)
                .put("detail", detail)
                .build()
                .write();
    }

    void send(Context context) {
        send(context, TYPE, json());
    }

    /** Sends the page to who asked for a page, and the JSON form to everyone else. */
    void send(Context context, ErrorPage page) {
        if (Negotiation.takesHtml(context.header("Accept")) && !context.path().startsWith("/api/")) {
            send(context, "text/html; charset=utf-8", page.html(this, context.path()));
        } else {
            send(context);
        }
    }

    private void send(Context context, String type, String text) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        context.status(status).contentType(type).header("Cache-Control", "no-store");
        context.res().setContentLength(body.length);
        context.result(body);
    }

    /** Answers what never reached a route, such as malformed HTTP, in the same form. */
    static final class Handler extends ErrorHandler {
        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            int status = response.getStatus();
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, TYPE);
            response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
            Content.Sink.write(response, true, Problem.of(status).json(), callback);
            return true;
        }
    }
}
