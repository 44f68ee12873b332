package wengert.server;

import java.net.BindException;
import java.util.Locale;

/** The server cannot listen where it was told to; the message says where that is and why not. */
public final class ListenException extends RuntimeException {
    /** Why not. */
    public enum Reason {
        /** Something else listens there. */
        TAKEN("the port is taken, perhaps by another Wengert"),
        /** The system does not allow it. */
        FORBIDDEN("this user may not use that port"),
        /** The machine has no such address. */
        NOT_HERE("this machine has no such address");

        private final String text;

        Reason(String text) {
            this.text = text;
        }
    }

    private final Reason reason;

    ListenException(String host, int port, Throwable cause) {
        super("Cannot listen on port " + port + " of " + host + ": " + reason(cause).text, cause);
        this.reason = reason(cause);
    }

    public Reason reason() {
        return reason;
    }

    private static Reason reason(Throwable thrown) {
        Reason reason = Reason.NOT_HERE;
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (cause instanceof BindException && message.contains("in use")) {
                reason = Reason.TAKEN;
            } else if (message.contains("permission denied")) {
                reason = Reason.FORBIDDEN;
            }
        }
        return reason;
    }
}
