package wengert.web.browser;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import wengert.web.model.Effect;

/** Files that the browser keeps where it keeps what it downloads, and files that the user brings. */
public final class Files {
    private Files() {}

    @JSFunctor
    private interface Chosen extends JSObject {
        void file(JSObject file);
    }

    @JSFunctor
    private interface Receiver extends JSObject {
        void read(String name, int size, @Nullable String text);
    }

    /** Lets the user choose a file; nothing happens where none is chosen. */
    public static void open(Consumer<Effect.File> done) {
        choose(reading(done));
    }

    /** Hears of files that are dropped anywhere on the page; meanwhile its root has the attribute {@code data-drop}. */
    public static void dropped(Consumer<Effect.File> done) {
        listen(reading(done));
    }

    private static Chosen reading(Consumer<Effect.File> done) {
        return file -> read(file, (name, size, text) -> done.accept(new Effect.File(name, size, text)));
    }

    @JSBody(params = "chosen", script = """
                    var field = document.createElement('input');
                    field.type = 'file';
                    field.accept = '.wen,.txt,text/plain';
                    field.onchange = function () { chosen(field.files[0]); };
                    field.click();""")
    private static native void choose(Chosen chosen);

    // Before the editor hears of it, which would insert the file.
    @JSBody(params = "chosen", script = """
                    var root = document.documentElement;
                    function hear(event) {
                      if (!event.dataTransfer || event.dataTransfer.types.indexOf('Files') < 0) return;
                      event.preventDefault();
                      event.stopPropagation();
                      var isOver = event.type === 'dragover' || (event.type === 'dragleave' && event.relatedTarget);
                      if (isOver) root.setAttribute('data-drop', ''); else root.removeAttribute('data-drop');
                      if (event.type === 'drop' && event.dataTransfer.files[0]) chosen(event.dataTransfer.files[0]);
                    }
                    ['dragover', 'dragleave', 'drop'].forEach(function (type) { addEventListener(type, hear, true); });""")
    private static native void listen(Chosen chosen);

    /** Of a long file, what is read has more characters than a program may have, whatever they are. */
    @JSBody(
            params = {"file", "receiver"},
            script = """
                    file.slice(0, 30004).arrayBuffer().then(function (bytes) {
                      return new TextDecoder('utf-8', {fatal: true}).decode(bytes, {stream: true});
                    }).then(function (text) { return text.indexOf('\\0') < 0 ? text.replace(/\\r\\n?/g, '\\n') : null; },
                      function () { return null; }
                    ).then(function (text) { receiver(file.name, file.size, text); });""")
    private static native void read(JSObject file, Receiver receiver);

    /** Keeps a text. */
    public static void save(String name, String mediaType, String text) {
        keep(name, blob(mediaType, text));
    }

    /**
     * Keeps a picture as PNG.
     *
     * @param svg a document with a width and a height
     * @param fineness pixels for each of its units
     */
    public static void savePixels(String name, String svg, int fineness) {
        paint(blob("image/svg+xml", svg), fineness, png -> keep(name, png));
    }

    /**
     * The picture in an element as it is shown, as an SVG document that stands alone: what style sheets say of it is written
     * into it, and it has the paper it lies on.
     */
    // Attributes would be the shorter way, but not all that a style sheet says has one.
    @JSBody(params = "id", script = """
                    var names = ['fill', 'fill-opacity', 'stroke', 'stroke-opacity', 'stroke-width', 'stroke-dasharray',
                      'stroke-linecap', 'stroke-linejoin', 'opacity', 'paint-order', 'font-family', 'font-size',
                      'font-style', 'font-weight', 'font-variant-numeric', 'text-anchor', 'dominant-baseline', 'display'];
                    var shown = document.getElementById(id);
                    var box = shown.getBoundingClientRect();
                    var copy = shown.cloneNode(true);
                    var from = shown.querySelectorAll('*');
                    var to = copy.querySelectorAll('*');
                    for (var i = 0; i < from.length; i++) {
                      var style = getComputedStyle(from[i]);
                      for (var k = 0; k < names.length; k++) {
                        to[i].style.setProperty(names[k], style.getPropertyValue(names[k]));
                      }
                      to[i].removeAttribute('class');
                    }
                    var paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
                    paper.setAttribute('width', '100%');
                    paper.setAttribute('height', '100%');
                    paper.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
                    copy.insertBefore(paper, copy.firstChild);
                    copy.setAttribute('width', box.width);
                    copy.setAttribute('height', box.height);
                    copy.removeAttribute('class');
                    copy.removeAttribute('id');
                    return new XMLSerializer().serializeToString(copy);""")
    public static native String picture(String id);

    @JSBody(
            params = {"mediaType", "text"},
            script = "return new Blob([text], {type: mediaType});")
    private static native JSObject blob(String mediaType, String text);

    @JSBody(
            params = {"name", "content"},
            script = """
                    var link = document.createElement('a');
                    link.href = URL.createObjectURL(content);
                    link.download = name;
                    link.click();
                    setTimeout(function () { URL.revokeObjectURL(link.href); }, 60000);""")
    private static native void keep(String name, JSObject content);

    @JSBody(
            params = {"svg", "fineness", "painted"},
            script = """
                    var image = new Image();
                    image.onload = function () {
                      var canvas = document.createElement('canvas');
                      canvas.width = image.width * fineness;
                      canvas.height = image.height * fineness;
                      canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
                      URL.revokeObjectURL(image.src);
                      canvas.toBlob(painted);
                    };
                    image.src = URL.createObjectURL(svg);""")
    private static native void paint(JSObject svg, int fineness, Chosen painted);
}
