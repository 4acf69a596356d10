package org.bordercatalogue.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.SourceFigureReader;
import org.bordercatalogue.figure.SpanReader;
import org.bordercatalogue.search.Parameter;
import org.bordercatalogue.testing.BuiltInDefinitions;
import org.bordercatalogue.testing.SmallPack;
import org.bordercatalogue.unit.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTest {
    private final Registry registry = SmallPack.registry();
    private final Units units = BuiltInDefinitions.shared().units();
    private final LineReader reader =
            new LineReader(
                    registry,
                    new SourceFigureReader(units),
                    new RequirementParameters(registry, new SpanReader(units)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    penetration at least 300 mm steel|must|steel_penetration:300..
                    - Steel penetration: 30 cm|must|steel_penetration:300..
                    Pénétration au moins 300 mm|must|steel_penetration:300..
                    2) weight not more than 20 kg|must|weight:..20
                    The weight should be at most 1 t|should|weight:..1000*1
                    weight 10-20 kg|must|weight:10..20
                    Price: at most 10000 EUR|must|price:..10000EUR
                    operating temperature -10 to 40 °C|must|operating_temperature:-10..40
                    mobility: relocatable|must|mobility:relocatable
                    Mobile|must|mobility:mobile
                    Mobile or relocatable|must|mobility:mobile,relocatable
                    mobility: fixed, mobile|must|mobility:fixed,mobile
                    Interface: USB or Ethernet|must|interface:ethernet,usb
                    open architecture, preferably|should|open_architecture:yes*1
                    """)
    void readsWhatALineAsksFor(String line, String name, String value) {
        ReadLines read = reader.read(line, List.of());

        assertThat(read.unread()).isEmpty();
        assertThat(read.requirements().stream().map(RequirementParameters::format))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.name()).isEqualTo(name);
                    assertThat(each.value()).isEqualTo(value);
                });
    }

    @Test
    void whatCannotBeReadIsKeptAsItStands() {
        ReadLines read =
                reader.read(
                        """
                        The bidder shall deliver within 90 days

                        weight
                        steel penetration of renown
                        delivered with a mobile telephone number of the maintenance team
                        """,
                        List.of());

        assertThat(read.requirements()).isEmpty();
        assertThat(read.unread())
                .containsExactly(
                        "The bidder shall deliver within 90 days",
                        "weight",
                        "steel penetration of renown",
                        "delivered with a mobile telephone number of the maintenance team");
    }

    @Test
    void asksForEachOfSeveralThatAreAllNamed() {
        ReadLines read = reader.read("Interface: USB and Ethernet", List.of());

        assertThat(read.requirements().stream().map(RequirementParameters::format))
                .extracting(Parameter::value)
                .containsExactlyInAnyOrder("interface:usb", "interface:ethernet");
    }

    /**
     * A product has one mobility: "both" leaves a doubt, and so does a word about something else.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {"mobile and relocatable", "mobile network", "mobile phone or fixed line"})
    void guessesNothing(String line) {
        assertThat(reader.read(line, List.of()).unread()).containsExactly(line);
    }

    /** Names in the packs that end in a unit do not take the unit out of the line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "penetration at least 300 mm steel | steel_penetration:300..",
                "Steel penetration at least 300 mm | steel_penetration:300..",
                "Pénétration dans l'acier : au moins 300 mm | steel_penetration:300..",
                "Penetración en acero mínimo 300 mm | steel_penetration:300..",
                "Weight up to 20 t | weight:..20000",
                "Set-up time less than 30 minutes | set_up_time:..30",
                "Dose per scan below 5 µSv | dose_per_scan:..5",
                "Warranty of at least 24 months | warranty:24..",
                "dual energy | energy_mode:dual-energy",
                "must be mobile or relocatable | mobility:mobile,relocatable"
            })
    void readsTheLinesOfATenderByTheBuiltInPacks(String line, String value) {
        BuiltInDefinitions definitions = BuiltInDefinitions.shared();
        LineReader builtIn =
                new LineReader(
                        definitions.registry(),
                        definitions.figures(),
                        new RequirementParameters(
                                definitions.registry(), new SpanReader(definitions.units())));

        assertThat(builtIn.read(line, List.of()).requirements())
                .extracting(each -> RequirementParameters.format(each).value())
                .containsExactly(value);
    }

    @Test
    void onlyTheCapabilitiesAtHandAreRead() {
        ReadLines read =
                reader.read(
                        "weight at most 20 kg", registry.capabilitiesOf("equipment").subList(1, 2));

        assertThat(read.unread()).hasSize(1);
    }
}
