package org.bordercatalogue.journey;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** The demo catalogue, served for the tests of one class. */
final class Session implements AutoCloseable {
    private final AtomicReference<Optional<RunningCatalogue>> running =
            new AtomicReference<>(Optional.empty());

    /** Starts only where a browser is, so that a machine without one does not wait in vain. */
    void open(Path folder) throws IOException {
        Browser.require();
        running.set(Optional.of(RunningCatalogue.serve(folder.resolve("data"), "--demo")));
    }

    RunningCatalogue catalogue() {
        return running.get().orElseThrow();
    }

    @Override
    public void close() {
        running.get().ifPresent(RunningCatalogue::close);
    }
}
