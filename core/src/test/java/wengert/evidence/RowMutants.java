package wengert.evidence;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.pitest.classinfo.ClassName;
import org.pitest.classpath.ClassloaderByteArraySource;
import org.pitest.mutationtest.EngineArguments;
import org.pitest.mutationtest.engine.Mutater;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.mutationtest.engine.gregor.config.GregorEngineFactory;

/**
 * Plants faults in what writes the rows of the table of operations, and says how many the tests notice.
 *
 * <p>That code runs once, while the table is loaded. The mutation tool's own runner takes the test that loaded the table for the
 * only one that reaches it; here each fault gets a fresh table and all tests of the operations. Run by {@code ./wengert mutate}.
 */
public final class RowMutants {
    private static final List<String> MUTATED = List.of("wengert.op.Row", "wengert.op.Algebra");
    /** From the quickest to the slowest. */
    private static final List<String> TESTS = List.of(
            "wengert.op.ConventionsTest",
            "wengert.op.EdgesTest",
            "wengert.op.LawsTest",
            "wengert.evidence.AccuracyTest",
            "wengert.evidence.OperationsPageTest");

    private static final long SECONDS = 60;
    private static final double AIM = 0.85;

    private RowMutants() {}

    private enum Outcome {
        KILLED,
        TIMED_OUT,
        OUT_OF_MEMORY,
        SURVIVED
    }

    /** Prints each fault that no test notices, and fails if those are too many. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        if (outcome(null, new byte[0]) != Outcome.SURVIVED) {
            throw new IllegalStateException("expected tests that pass without a fault, found some that fail");
        }
        Mutater mutater = new GregorEngineFactory()
                .createEngine(EngineArguments.arguments())
                .createMutator(new ClassloaderByteArraySource(RowMutants.class.getClassLoader()));
        int count = 0;
        int noticed = 0;
        for (String type : MUTATED) {
            for (MutationDetails fault : mutater.findMutations(ClassName.fromString(type))) {
                Outcome outcome =
                        outcome(type, mutater.getMutation(fault.getId()).getBytes());
                count++;
                noticed += outcome == Outcome.SURVIVED ? 0 : 1;
                if (outcome != Outcome.KILLED) {
                    out.println(outcome + " " + type + "." + fault.getMethod() + ":" + fault.getLineNumber() + " "
                            + fault.getDescription());
                }
            }
        }
        out.println(noticed + " of " + count + " faults in " + MUTATED + " noticed");
        if (noticed < AIM * count) {
            throw new IllegalStateException("expected " + AIM + " of the faults to be noticed, found fewer");
        }
    }

    private static Outcome outcome(@Nullable String mutated, byte[] fault) throws InterruptedException {
        FutureTask<Boolean> tests = new FutureTask<>(() -> pass(mutated, fault));
        Thread thread = new Thread(tests, "tests");
        thread.setDaemon(true);
        thread.start();
        try {
            return tests.get(SECONDS, TimeUnit.SECONDS) ? Outcome.SURVIVED : Outcome.KILLED;
        } catch (TimeoutException e) {
            return Outcome.TIMED_OUT;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OutOfMemoryError) {
                return Outcome.OUT_OF_MEMORY;
            }
            throw new IllegalStateException(e);
        }
    }

    private static boolean pass(@Nullable String mutated, byte[] fault) throws IOException {
        try (Fresh loader = new Fresh(mutated, fault)) {
            Thread.currentThread().setContextClassLoader(loader);
            Launcher launcher = LauncherFactory.create();
            for (String test : TESTS) {
                SummaryGeneratingListener listener = new SummaryGeneratingListener();
                launcher.execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(loader, test))
                                .build(),
                        listener);
                if (listener.getSummary().getTotalFailureCount() > 0) {
                    return false;
                }
                if (listener.getSummary().getTestsFoundCount() == 0) {
                    throw new IllegalStateException("expected tests in " + test + ", found none");
                }
            }
            return true;
        }
    }

    /** Loads our classes anew, one of them with a fault. */
    private static final class Fresh extends URLClassLoader {
        private final @Nullable String mutated;
        private final byte[] fault;

        Fresh(@Nullable String mutated, byte[] fault) throws IOException {
            super(places(), RowMutants.class.getClassLoader());
            this.mutated = mutated;
            this.fault = fault;
        }

        private static URL[] places() throws IOException {
            List<URL> places = new ArrayList<>();
            for (String folder : List.of("classes", "test-classes")) {
                places.add(Path.of("target", folder).toUri().toURL());
            }
            return places.toArray(URL[]::new);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("wengert.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                if (loaded != null) {
                    return loaded;
                }
                return name.equals(mutated) ? defineClass(name, fault, 0, fault.length) : findClass(name);
            }
        }
    }
}
