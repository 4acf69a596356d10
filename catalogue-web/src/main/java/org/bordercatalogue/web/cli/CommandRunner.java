package org.bordercatalogue.web.cli;

import java.io.Console;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import org.bordercatalogue.kernel.CatalogueException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** Runs one command line and turns whatever happens into an exit code and one clear sentence. */
public final class CommandRunner {
    private static final Logger LOG = LoggerFactory.getLogger(CommandRunner.class);

    private final Host host;
    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream problems;

    public CommandRunner(
            Host host, Map<String, String> environment, PrintStream out, PrintStream problems) {
        this.host = host;
        this.environment = environment;
        this.out = out;
        this.problems = problems;
    }

    /**
     * Returns the exit code: 0 done, 1 refused or failed, 2 wrong usage, 3 done but some rows
     * rejected.
     */
    public int run(String... arguments) {
        boolean interactive =
                Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
        Terminal terminal = new Terminal(out, interactive);
        CommandLine commands = new CommandLine(new Commands(host, environment, terminal));
        commands.setOut(writer(out));
        commands.setErr(writer(problems));
        commands.setExecutionExceptionHandler((failure, command, parsed) -> {
            terminal.finish();
            return tell(failure);
        });
        if (arguments.length == 0) {
            commands.usage(problems);
            return ExitCode.WRONG_USAGE;
        }
        int exitCode = commands.execute(arguments);
        terminal.finish();
        return exitCode;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, stream.charset());
    }

    private int tell(Exception failure) {
        switch (failure) {
            case WrongUsageException _, CatalogueException _ ->
                    problems.println(failure.getMessage());
            default -> {
                LOG.error("The command failed", failure);
                problems.println("The command failed unexpectedly: " + failure);
            }
        }
        return failure instanceof WrongUsageException ? ExitCode.WRONG_USAGE : ExitCode.REFUSED;
    }
}
