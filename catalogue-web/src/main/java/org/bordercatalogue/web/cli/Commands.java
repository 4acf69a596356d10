package org.bordercatalogue.web.cli;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bordercatalogue.backup.Restore;
import org.bordercatalogue.config.Setting;
import org.bordercatalogue.config.Settings;
import org.bordercatalogue.config.SettingsReader;
import org.bordercatalogue.kernel.CatalogueException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands of the application. */
@Command(
        name = "catalogue",
        description = "The catalogue of exhibitors and border-inspection equipment.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Every setting can also stand in the environment, as CATALOGUE_ and its name in capitals, and in the file that"
                    + " --config names. Exit codes: 0 done, 1 refused or failed, 2 wrong usage, 3 done but some rows were"
                    + " rejected."
        })
final class Commands {
    private final Host host;
    private final Map<String, String> environment;
    private final Voice voice;

    Commands(Host host, Map<String, String> environment, Voice voice) {
        this.host = host;
        this.environment = environment;
        this.voice = voice;
    }

    @Command(name = "serve", description = "Serve the catalogue.", mixinStandardHelpOptions = true)
    int serve(
            @Option(names = "--data", paramLabel = "DIR", description = "Data folder.")
                    @Nullable Path data,
            @Option(names = "--config", paramLabel = "FILE", description = "File of settings.")
                    @Nullable Path config,
            @Option(names = "--port", description = "Port; 0 chooses one.") @Nullable String port,
            @Option(names = "--host", description = "Address to listen on.")
                    @Nullable String address,
            @Option(
                            names = "--mount",
                            paramLabel = "PATH",
                            description = "Serve everything under this path.")
                    @Nullable String mount,
            @Option(names = "--demo", description = "Fill an empty folder with the demo catalogue.")
                    boolean demo)
            throws InterruptedException {
        Map<Setting, String> options = options(data);
        put(options, Setting.PORT, port);
        put(options, Setting.HOST, address);
        put(options, Setting.MOUNT, mount);
        put(options, Setting.DEMO, demo ? "true" : null);
        host.serve(settings(options, config), voice);
        return ExitCode.DONE;
    }

    @Command(
            name = "import",
            description =
                    "Read exhibitors and products from CSV or JSON Lines files and publish them.",
            mixinStandardHelpOptions = true)
    int importFiles(
            @Parameters(paramLabel = "FILE", arity = "1..*") List<Path> files,
            @Option(names = "--dry-run", description = "Only tell what would happen.")
                    boolean dryRun,
            @Option(names = "--data", paramLabel = "DIR", description = "Data folder.")
                    @Nullable Path data,
            @Option(names = "--config", paramLabel = "FILE", description = "File of settings.")
                    @Nullable Path config) {
        return run(new Errand.Import(files, dryRun), data, config);
    }

    @Command(
            name = "export",
            description = "Write everything as JSON Lines.",
            mixinStandardHelpOptions = true)
    int export(
            @Parameters(paramLabel = "FILE") Path file,
            @Option(names = "--data", paramLabel = "DIR", description = "Data folder.")
                    @Nullable Path data,
            @Option(names = "--config", paramLabel = "FILE", description = "File of settings.")
                    @Nullable Path config) {
        return run(new Errand.Export(file), data, config);
    }

    @Command(
            name = "reindex",
            description = "Build the index anew; search goes on meanwhile.",
            mixinStandardHelpOptions = true)
    int reindex(
            @Option(names = "--data", paramLabel = "DIR", description = "Data folder.")
                    @Nullable Path data,
            @Option(names = "--config", paramLabel = "FILE", description = "File of settings.")
                    @Nullable Path config) {
        return run(new Errand.Reindex(), data, config);
    }

    @Command(
            name = "check",
            description = "Compare store and index, both ways.",
            mixinStandardHelpOptions = true)
    int check(
            @Option(names = "--data", paramLabel = "DIR", description = "Data folder.")
                    @Nullable Path data,
            @Option(names = "--config", paramLabel = "FILE", description = "File of settings.")
                    @Nullable Path config) {
        return run(new Errand.Check(), data, config);
    }

    @Command(
            name = "backup",
            description = "Write store, media and packs into one file; the server may run.",
            mixinStandardHelpOptions = true)
    int backup(
            @Parameters(paramLabel = "FILE") Path file,
            @Option(names = "--data", paramLabel = "DIR", description = "Data folder.")
                    @Nullable Path data,
            @Option(names = "--config", paramLabel = "FILE", description = "File of settings.")
                    @Nullable Path config) {
        return run(new Errand.Backup(file), data, config);
    }

    @Command(
            name = "restore",
            description = "Lay a backup out in an empty data folder and build its index.",
            mixinStandardHelpOptions = true)
    int restore(
            @Parameters(paramLabel = "FILE") Path file,
            @Option(names = "--data", paramLabel = "DIR", description = "Data folder.")
                    @Nullable Path data,
            @Option(names = "--config", paramLabel = "FILE", description = "File of settings.")
                    @Nullable Path config) {
        int files = new Restore(settings(options(data), config).data()).read(file);
        voice.say("Laid out " + files + " files of the backup " + file + ".");
        return run(new Errand.Reindex(), data, config);
    }

    @Command(
            name = "user",
            description = "Make a one-time link by which somebody becomes an administrator.",
            mixinStandardHelpOptions = true)
    int user(
            @Parameters(paramLabel = "EMAIL") String email,
            @Option(
                            names = "--name",
                            paramLabel = "NAME",
                            defaultValue = "Administrator",
                            description = "As whom to address them.")
                    String name,
            @Option(
                            names = "--role",
                            paramLabel = "ROLE",
                            defaultValue = "administrator",
                            description = "administrator, organiser or delegate.")
                    String role,
            @Option(names = "--data", paramLabel = "DIR", description = "Data folder.")
                    @Nullable Path data,
            @Option(names = "--config", paramLabel = "FILE", description = "File of settings.")
                    @Nullable Path config) {
        return run(new Errand.User(email, name, role), data, config);
    }

    private int run(Errand errand, @Nullable Path data, @Nullable Path config) {
        Settings settings = settings(options(data), config);
        Optional<Integer> done = new ControlClient(voice).send(settings.data(), errand);
        if (done.isPresent()) {
            return done.get();
        }
        try (Workplace workplace = host.open(settings)) {
            return new ErrandRunner(workplace, voice).run(errand);
        }
    }

    private Settings settings(Map<Setting, String> options, @Nullable Path config) {
        try {
            return SettingsReader.read(options, environment, Optional.ofNullable(config));
        } catch (CatalogueException e) {
            throw new WrongUsageException(e);
        }
    }

    private static Map<Setting, String> options(@Nullable Path data) {
        Map<Setting, String> options = new EnumMap<>(Setting.class);
        put(options, Setting.DATA, data == null ? null : data.toString());
        return options;
    }

    private static void put(Map<Setting, String> options, Setting setting, @Nullable String value) {
        if (value != null) {
            options.put(setting, value);
        }
    }
}
