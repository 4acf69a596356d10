package org.bordercatalogue.benchmark;

import java.util.concurrent.TimeUnit;
import org.bordercatalogue.unit.UcumUnits;
import org.bordercatalogue.unit.Unit;
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

/** What an import of many figures pays for units: finding one by its spelling, and converting. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class UnitBenchmark {
    private final Units units = new UcumUnits();
    private final Unit inch = units.findUnit("in").orElseThrow();
    private final Unit millimetre = units.findUnit("mm").orElseThrow();

    /** Inches by a spelling of the field. */
    @Benchmark
    public Unit findsBySpelling() {
        return units.findUnit("in").orElseThrow();
    }

    /** Twelve inches in millimetres. */
    @Benchmark
    public double converts() {
        return units.convert(12, inch, millimetre);
    }
}
