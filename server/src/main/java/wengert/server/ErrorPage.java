package wengert.server;

/** What a person sees whose browser asked for a page that is not there: the problem in the look of the site. */
final class ErrorPage {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>@TITLE@ - Wengert</title>
              <meta name="color-scheme" content="light dark">
              <link rel="icon" href="@ROOT@icons/icon.svg" type="image/svg+xml">
              <link rel="stylesheet" href="@ROOT@@LOOK@">
            </head>
            <body>
              <div class="page">
                <header class="bar"><span class="wordmark">Wengert</span></header>
                <main class="result">
                  <h1 class="result-value">@TITLE@</h1>
                  <p class="quiet">@DETAIL@</p>
                  <p><a class="value" href="@ROOT@">Open the page</a></p>
                </main>
              </div>
            </body>
            </html>
            """;

    private final String look;

    ErrorPage(Site site) {
        this.look = site.styleSheet("site");
    }

    /** The page for a problem at a path; its addresses are relative, as everywhere on the site. */
    String html(Problem problem, String path) {
        long depth = path.chars().filter(c -> c == '/').count() - 1;
        return PAGE.replace("@TITLE@", escaped(problem.title()))
                .replace("@DETAIL@", escaped(problem.detail()))
                .replace("@LOOK@", look)
                .replace("@ROOT@", depth <= 0 ? "./" : "../".repeat((int) depth));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
