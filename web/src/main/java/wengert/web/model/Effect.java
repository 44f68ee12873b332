package wengert.web.model;

import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Something to be done outside of the state; the main loop hands each to the browser. */
public sealed interface Effect {

    /**
     * Puts a text into the editor; the cursor stays.
     *
     * @param isDraft whether more of the kind follows, as while a slider moves: all drafts and the text that ends them
     *     are one step of undoing
     */
    record SetText(String text, boolean isDraft) implements Effect {}

    /** Selects a stretch of the text and shows it. */
    record SelectText(int from, int to) implements Effect {}

    /** Takes back the last change of the text. */
    record Undo() implements Effect {}

    /** Makes the change that was taken back again. */
    record Redo() implements Effect {}

    /** Keeps a text in this browser until it is overwritten. */
    record Keep(String name, String text) implements Effect {}

    /** Hands over the text that this browser keeps under a name, or an empty one. */
    record Recall(String name, Function<String, Action> done) implements Effect {}

    /** Lets the user choose a file and hands it over. */
    record OpenFile(Function<File, Action> done) implements Effect {}

    /** Puts a text on the clipboard and says whether that was allowed. */
    record Copy(String text, Function<Boolean, Action> done) implements Effect {}

    /** Keeps a text as a file of this name where the browser keeps what it downloads. */
    record Save(String name, String mediaType, String text) implements Effect {}

    /** Hands over the picture in the element with this id, as it is shown, as an SVG document of its own. */
    record Depict(String id, Function<String, Action> done) implements Effect {}

    /** Keeps a picture in SVG as a file of pixels of this name, so many pixels for each of its units. */
    record SavePixels(String name, String svg, int fineness) implements Effect {}

    /** Shows the page under another fragment of its address, without a new entry in the history. */
    record SetFragment(String fragment) implements Effect {}

    /** Does an action after a time. */
    record After(int milliseconds, Action action) implements Effect {}

    /**
     * Does an action for each frame of a movement, with the part of its time that has passed; the last is for 1. Where no
     * motion is wanted that is the only one. A movement that is under way ends where a new one begins.
     */
    record Glide(int milliseconds, DoubleFunction<Action> action) implements Effect {}

    /** Asks for a text at an address next to the page and hands over the answer. */
    record Get(String address, Function<Answer, Action> done) implements Effect {}

    /** Sends a text to an address next to the page and hands over the answer. */
    record Post(String address, String body, Function<Answer, Action> done) implements Effect {}

    /**
     * Asks the background, another thread of the page, for something and hands over its answer; nothing if it cannot be
     * reached.
     *
     * @param task the name of what it does, one of those of {@code wengert.web.background}
     */
    record Ask(String task, Parcel request, Function<Parcel, Action> done) implements Effect {}

    /** Wears a theme: {@code light}, {@code dark}, or {@code system} for the one the system wears. */
    record Wear(String theme) implements Effect {}

    /** Speaks the language of a word, such as {@code de}, and does an action when it does. */
    record Speak(String language, Action done) implements Effect {}

    /** Moves the keyboard's focus to the element with this id. */
    record Focus(String id) implements Effect {}

    /** Loads the newer version of the page that waits. */
    record TakeUpdate() implements Effect {}

    /**
     * A file that the user brought.
     *
     * @param size in bytes
     * @param text its beginning, which is all of it unless it is longer than any program; null where it is no text
     */
    record File(String name, int size, @Nullable String text) {}

    /**
     * An answer from the network.
     *
     * @param status the HTTP status, or 0 if there was no answer
     */
    record Answer(int status, String body) {}
}
