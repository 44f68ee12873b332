package wengert.web.browser;

import org.teavm.jso.JSBody;

/** Files that the browser keeps where it keeps what it downloads. */
public final class Files {
    private Files() {}

    /** Keeps a text. */
    @JSBody(
            params = {"name", "mediaType", "text"},
            script = """
                    var link = document.createElement('a');
                    link.href = URL.createObjectURL(new Blob([text], {type: mediaType}));
                    link.download = name;
                    link.click();
                    setTimeout(function () { URL.revokeObjectURL(link.href); }, 60000);""")
    public static native void save(String name, String mediaType, String text);

    /**
     * Keeps a picture as PNG.
     *
     * @param svg a document with a width and a height
     * @param fineness pixels for each of its units
     */
    @JSBody(
            params = {"name", "svg", "fineness"},
            script = """
                    var image = new Image();
                    image.onload = function () {
                      var canvas = document.createElement('canvas');
                      canvas.width = image.width * fineness;
                      canvas.height = image.height * fineness;
                      canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
                      URL.revokeObjectURL(image.src);
                      canvas.toBlob(function (png) {
                        var link = document.createElement('a');
                        link.href = URL.createObjectURL(png);
                        link.download = name;
                        link.click();
                        setTimeout(function () { URL.revokeObjectURL(link.href); }, 60000);
                      });
                    };
                    image.src = URL.createObjectURL(new Blob([svg], {type: 'image/svg+xml'}));""")
    public static native void savePixels(String name, String svg, int fineness);
}
