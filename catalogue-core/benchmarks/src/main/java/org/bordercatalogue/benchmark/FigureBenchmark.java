package org.bordercatalogue.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.FigureReader;
import org.bordercatalogue.figure.ReadFigure;
import org.bordercatalogue.figure.SourceFigureReader;
import org.bordercatalogue.figure.Written;
import org.bordercatalogue.pack.PackLoader;
import org.bordercatalogue.pack.ResourcePacks;
import org.bordercatalogue.unit.UcumUnits;
import org.bordercatalogue.unit.Units;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What an import pays for understanding one figure, beside the bare conversion of its unit. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class FigureBenchmark {
    private static final List<String> PLAIN = List.of("320 mm", "12 in", "0.3 m", "300");
    private static final List<String> PROSE =
            List.of(
                    "up to 320 mm (12.6\")",
                    "between 280 and 300 mm at 0.4 m/s",
                    "≥ 30 cm ± 5 %",
                    "typically 11 13/16 in, optional");

    private final Units units = new UcumUnits();
    private final FigureReader reader = new SourceFigureReader(units);
    private final Capability penetration = registry().getCapability("steel_penetration");

    /** Four texts that are a number and a unit. */
    @Benchmark
    public void readsPlainText(Blackhole sink) {
        PLAIN.forEach(text -> sink.consume(read(text)));
    }

    /** Four texts as leaflets have them. */
    @Benchmark
    public void readsProse(Blackhole sink) {
        PROSE.forEach(text -> sink.consume(read(text)));
    }

    private ReadFigure read(String text) {
        return reader.read(penetration, Written.text(text));
    }

    private Registry registry() {
        return new PackLoader(units, new SourceFigureReader(units))
                .load(new ResourcePacks().packs())
                .registry();
    }
}
