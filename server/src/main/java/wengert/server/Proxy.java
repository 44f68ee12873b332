package wengert.server;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** What stands between the server and its clients, and so how clients are told apart. */
public enum Proxy {
    /** Nothing: a client is the address its connection comes from. */
    NONE,
    /**
     * A proxy that appends the address of its client to {@code X-Forwarded-For}. Only the last address counts: those before
     * it are the client's own claim.
     */
    TRUSTED;

    private static final String FORWARDED_FOR = "X-Forwarded-For";
    private static final List<String> FORWARDING = List.of(FORWARDED_FOR, "Forwarded", "X-Real-IP", "Via");
    /** What looks like an address: nothing that a name server would be asked for. */
    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
    /** A household or a machine has a network of its own under IPv6, and any number of addresses in it. */
    private static final int NETWORK_BYTES = 8;

    /** The client of a request: equal texts are the same client. */
    String client(Context context) {
        String peer = context.req().getRemoteAddr();
        return this == NONE ? network(peer, peer) : network(forwardedFor(context), peer);
    }

    /** Whether a request was made on this machine, and not passed on by a proxy on it. */
    static boolean isLocal(Context context) {
        try {
            return InetAddress.getByName(context.req().getRemoteAddr()).isLoopbackAddress()
                    && FORWARDING.stream().allMatch(header -> context.header(header) == null);
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static String forwardedFor(Context context) {
        List<String> headers = Collections.list(context.req().getHeaders(FORWARDED_FOR));
        String addresses = headers.isEmpty() ? "" : headers.get(headers.size() - 1);
        return addresses.substring(addresses.lastIndexOf(',') + 1).strip();
    }

    private static String network(String address, String otherwise) {
        if (!ADDRESS.matcher(address).matches()) {
            return otherwise;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == 4
                    ? address
                    : InetAddress.getByAddress(Arrays.copyOf(Arrays.copyOf(bytes, NETWORK_BYTES), bytes.length))
                            .getHostAddress();
        } catch (UnknownHostException e) {
            return otherwise;
        }
    }
}
