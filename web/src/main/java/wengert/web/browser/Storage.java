package wengert.web.browser;

import org.teavm.jso.JSBody;

/** Short texts that this browser keeps for the page; where it refuses, nothing is kept and nothing fails. */
public final class Storage {
    private Storage() {}

    /** The text kept under a name, or empty. */
    @JSBody(params = "name", script = """
                    try { return localStorage.getItem('wengert.' + name) || ''; } catch (e) { return ''; }""")
    public static native String get(String name);

    /** Keeps a text under a name. */
    @JSBody(
            params = {"name", "text"},
            script = """
                    try { localStorage.setItem('wengert.' + name, text); } catch (e) { /* private mode, or full */ }""")
    public static native void put(String name, String text);
}
