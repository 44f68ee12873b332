package wengert.web.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * Keeps the site for use without a network, and says when a newer one is ready.
 *
 * <p>A newer site is fetched whole in the background and then waits: nothing changes under a user's hands until
 * {@link #apply}. Where the browser or the host allows no service worker, such as a page opened as a file, the site works
 * as it would without.
 */
public final class Updates {
    private Updates() {}

    @JSFunctor
    private interface Ready extends JSObject {
        void now();
    }

    /**
     * Starts keeping the site.
     *
     * @param ready called when a newer site waits to be shown
     */
    public static void watch(Runnable ready) {
        register(TrustedScripts.address("./sw.js"), ready::run);
    }

    /** Shows the newer site: it takes over, and the page is loaded again. */
    public static void apply() {
        takeOver();
    }

    @JSBody(
            params = {"address", "ready"},
            script = """
                    if (!('serviceWorker' in navigator) || location.protocol === 'file:') return;
                    navigator.serviceWorker.register(address, {updateViaCache: 'none'}).then(function (registration) {
                      var report = function (worker) {
                        if (worker && worker.state === 'installed' && navigator.serviceWorker.controller) ready();
                      };
                      report(registration.waiting);
                      registration.addEventListener('updatefound', function () {
                        var worker = registration.installing;
                        worker.addEventListener('statechange', function () { report(worker); });
                      });
                    }, function () { /* Without a worker the site works while there is a network. */ });""")
    private static native void register(JSObject address, Ready ready);

    @JSBody(script = """
                    navigator.serviceWorker.getRegistration().then(function (registration) {
                      if (!registration || !registration.waiting) return;
                      navigator.serviceWorker.addEventListener('controllerchange', function () { location.reload(); });
                      registration.waiting.postMessage('take-over');
                    });""")
    private static native void takeOver();
}
