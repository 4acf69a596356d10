package org.bordercatalogue.speed;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;

/**
 * Prints a table of ratios, to be read with the budgets of the design; run with the heap of the
 * budget, {@code -Xms1g -Xmx1g}.
 */
public final class SpeedReport {
    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
    private static final int TURNS = 200;
    private static final int REPEATS = 2_000;
    private static final int MEGABYTE = 1024 * 1024;

    private final PrintStream out;

    private SpeedReport(PrintStream out) {
        this.out = out;
    }

    /**
     * Measures one size after the other.
     *
     * @param arguments numbers of products; a thousand, ten thousand and a hundred thousand unless
     *     said
     */
    public static void main(String[] arguments) {
        List<Integer> sizes =
                arguments.length == 0
                        ? SIZES
                        : Arrays.stream(arguments).map(Integer::parseInt).toList();
        SpeedReport report = new SpeedReport(System.out);
        report.print("| products | what | median ms | p95 ms | p99 ms | kB | ratio |");
        report.print("|---:|---|---:|---:|---:|---:|---|");
        report.measure(sizes);
    }

    /**
     * Ends the process: threads of the engine would keep it for a while, or for ever after a
     * failure.
     */
    private void measure(List<Integer> sizes) {
        try {
            sizes.forEach(this::measure);
        } catch (RuntimeException e) {
            e.printStackTrace(out);
            System.exit(1);
        }
        System.exit(0);
    }

    private void measure(int products) {
        Visitor visitor = new Visitor();
        try (LoadedCatalogue catalogue = LoadedCatalogue.of(products)) {
            List<Timing> searches = new SearchContest(catalogue, visitor, TURNS).different();
            printTimes(products, searches.subList(0, 2));
            printTimes(products, searches.subList(2, 4));
            PurchaseContest purchase = new PurchaseContest(catalogue, visitor, TURNS);
            printTimes(products, purchase.comparison());
            printTimes(products, purchase.fit());
            new TypingContest(catalogue, visitor, TURNS)
                    .suggestions()
                    .forEach(each -> print(products, each, "at the server at most 50 ms"));
            List<Timing> repeated = new SearchContest(catalogue, visitor, REPEATS).repeated();
            repeated.forEach(each ->
                    print(
                            products,
                            each,
                            "%.0f %% of the fixed page's rate"
                                    .formatted(100 / each.ratioTo(repeated.getFirst()))));
            printImport(products, catalogue);
        }
    }

    /** Each beside the first. */
    private void printTimes(int products, List<Timing> timings) {
        Timing first = timings.getFirst();
        timings.forEach(each ->
                print(products, each, "%.2f × %s".formatted(each.ratioTo(first), first.name())));
    }

    private void printImport(int products, LoadedCatalogue catalogue) {
        System.gc();
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
        double alone = new ImportContest(catalogue).engineAlone();
        double whole = catalogue.secondsToSearchable();
        print(
                "| %,d | import until found: %.1f s; engine alone %.1f s | | | | | %.2f × engine |"
                        .formatted(products, whole, alone, whole / alone));
        print("| %,d | heap in use after that: %,d MB | | | | | |".formatted(products, used));
    }

    private void print(int products, Timing timing, String ratio) {
        print(
                "| %,d | %s | %.2f | %.2f | %.2f | %,d | %s |"
                        .formatted(
                                products,
                                timing.name(),
                                timing.milliseconds(50),
                                timing.milliseconds(95),
                                timing.milliseconds(99),
                                timing.bytes() / 1024,
                                ratio));
    }

    private void print(String line) {
        out.println(line);
        out.flush();
    }
}
