package org.bordercatalogue.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.kernel.CatalogueException;
import org.junit.jupiter.api.Test;

/** Whatever is written, a figure comes out or a reason; {@code -Dseed=n} repeats a run. */
class FigureFuzzTest {
    private static final int CASES = 5_000;
    private static final List<String> PIECES =
            List.of(
                    "up to ",
                    "300",
                    "1,800",
                    "13.000",
                    "-",
                    "–",
                    " ",
                    "mm",
                    "kg",
                    "°C",
                    "%",
                    "±",
                    "(",
                    ")",
                    "\"",
                    "'",
                    "AWG",
                    "h ",
                    "45",
                    "..",
                    "...",
                    "/",
                    "x",
                    "+",
                    "$",
                    "€",
                    "million",
                    "crore",
                    "and",
                    "between ",
                    ";",
                    "optional",
                    "no",
                    "1e999",
                    "٣",
                    "厚",
                    "\uD83D\uDE80",
                    "\u0000",
                    "½",
                    "ß",
                    "İ",
                    "9".repeat(400),
                    "1/0",
                    "16'-6\"",
                    "<",
                    "≥",
                    ",",
                    ".",
                    "\t",
                    "1 234");
    private static final List<Capability> CAPABILITIES =
            List.of(
                    TestingCapability.of(Kind.QUANTITY, "mm", "in").plausible(20, 500).capability(),
                    TestingCapability.quantity("h"),
                    TestingCapability.quantity("bag/h"),
                    TestingCapability.quantity("1"),
                    TestingCapability.of(Kind.INTERVAL, "Cel").capability(),
                    TestingCapability.of(Kind.MONEY).capability(),
                    TestingCapability.of(Kind.DIMENSIONS, "mm").capability(),
                    TestingCapability.of(Kind.TEXT).capability(),
                    TestingCapability.of(Kind.FLAG).capability(),
                    TestingCapability.of(Kind.CHOICE).capability(),
                    TestingCapability.of(Kind.CHOICES).opened().capability());

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void neverFailsOtherwise() {
        for (int i = 0; i < CASES; i++) {
            Capability capability = CAPABILITIES.get(random.nextInt(CAPABILITIES.size()));
            Written written = written();
            try {
                assertThat(TestingFigures.READER.read(capability, written).figure()).isNotNull();
            } catch (CatalogueException e) {
                assertThat(e.getMessage()).isNotBlank();
            } catch (RuntimeException e) {
                throw new AssertionError(
                        "seed " + seed + ": " + capability.kind() + " of " + written, e);
            }
        }
    }

    @Test
    void neverFailsOnRangesOtherwise() {
        SpanReader reader = new SpanReader(TestingCapability.UNITS);
        for (int i = 0; i < CASES; i++) {
            Capability capability = CAPABILITIES.get(random.nextInt(CAPABILITIES.size()));
            String literal = string();
            try {
                assertThat(reader.read(capability, literal).text()).isNotBlank();
            } catch (CatalogueException e) {
                assertThat(e.getMessage()).isNotBlank();
            } catch (RuntimeException e) {
                throw new AssertionError(
                        "seed " + seed + ": " + capability.kind() + " of " + literal, e);
            }
        }
    }

    private Written written() {
        return new Written(
                maybe(),
                maybe(),
                rarely(),
                rarely(),
                random.nextInt(3) == 0 ? string() : "",
                Optional.empty(),
                random.nextInt(8) == 0 ? List.of(string()) : List.of(),
                Optional.empty(),
                Attribution.NONE);
    }

    private Optional<String> maybe() {
        return random.nextBoolean() ? Optional.of(string()) : Optional.empty();
    }

    private Optional<String> rarely() {
        return random.nextInt(6) == 0 ? maybe() : Optional.empty();
    }

    private String string() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) {
            text.append(
                    random.nextInt(5) == 0
                            ? Character.toString(random.nextInt(0x3000))
                            : PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
