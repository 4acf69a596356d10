package org.bordercatalogue.web.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.bordercatalogue.config.Setting;
import org.bordercatalogue.config.Settings;
import org.bordercatalogue.config.SettingsReader;
import org.bordercatalogue.ingest.ImportReport;
import org.bordercatalogue.ingest.ImportRequest;
import org.bordercatalogue.ingest.Progress;
import org.bordercatalogue.web.CatalogueApplication;
import org.bordercatalogue.web.cli.Voice;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The whole application with the {@link Fixture}, on a free port, under a path: one for all tests
 * of a run, since they only read. A test asks for it by a parameter of type {@link Site}.
 */
public final class CatalogueServerExtension implements ParameterResolver {
    /** Nothing may assume that it stands at the root. */
    public static final String MOUNT = "/a/b";

    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(CatalogueServerExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Site.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(ExtensionContext.StoreScope.LAUNCHER_SESSION, NAMESPACE)
                .getOrComputeIfAbsent("server", any -> Running.start(), Running.class)
                .site();
    }

    record Running(CatalogueApplication application, Path folder, Site site)
            implements AutoCloseable {
        static Running start() {
            try {
                Path folder = Files.createTempDirectory("catalogue-web-test");
                CatalogueApplication application =
                        CatalogueApplication.start(settings(folder), new SilentVoice());
                fill(application, folder);
                return new Running(application, folder, new Site(application.uri(), MOUNT));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            application.close();
            Folders.delete(folder);
        }
    }

    private static void fill(CatalogueApplication application, Path folder) throws IOException {
        Path file = Files.write(folder.resolve("fixture.jsonl"), Fixture.lines());
        ImportReport report =
                application
                        .catalogue()
                        .importer()
                        .importFile(new ImportRequest(file, false, "demo"), Progress.SILENT);
        if (report.rejectedCount() > 0) {
            throw new IllegalStateException("the fixture is refused: " + report);
        }
        application.catalogue().indexing().catchUp();
    }

    static Settings settings(Path folder) {
        return settings(folder, Map.of(Setting.MOUNT, MOUNT));
    }

    /** On any port, with a data folder below the one given, and these. */
    public static Settings settings(Path folder, Map<Setting, String> more) {
        Map<Setting, String> settings = new EnumMap<>(Setting.class);
        settings.putAll(more);
        settings.put(Setting.DATA, folder.resolve("data").toString());
        settings.put(Setting.PORT, "0");
        return SettingsReader.read(settings, Map.of(), Optional.empty());
    }

    /** Says nothing. */
    public static final class SilentVoice implements Voice {
        @Override
        public void say(String line) {}

        @Override
        public void progress(String line) {}
    }
}
