package wengert.server;

import io.javalin.http.Context;
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
                    case 404 ->
                        "There is nothing at this address. The page is at /, the cross-check at POST /api/v1/check.";
                    case 405 -> "This address does not answer this method.";
                    case 408 -> "The request did not arrive in time.";
                    case 413 -> "The request is larger than 64 KiB.";
                    case 414, 431 -> "The address or the headers are too long.";
                    case 415 -> "Expected a body of type application/json.";
                    case 503 -> "The server is stopping or has too much to do. Try again in a moment.";
                    default -> "Something went wrong here. It has been logged.";
                });
    }

    /** The JSON form. */
    String json() {
        return Json.object()
                .put("type", "about:blank")
                .put("title", HttpStatus.getMessage(status))
                .put("status", status)
                .put("detail", detail)
                .build()
                .write();
    }

    void send(Context context) {
        context.status(status)
                .contentType(TYPE)
                .header("Cache-Control", "no-store")
                .result(json());
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
