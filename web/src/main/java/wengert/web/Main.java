package wengert.web;

/** Starts the page. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Loop.start();
    }
}
