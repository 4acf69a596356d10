package org.bordercatalogue.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.EquipmentType;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.Bounds;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.figure.FigureReader;
import org.bordercatalogue.figure.Qualifier;
import org.bordercatalogue.figure.ReadFigure;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.unit.UcumUnits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PackLoaderTest {
    private static final PackSource ROOT =
            new PackSource(
                    "root.yaml",
                    """
                    pack: root
                    groups: [{id: physical, label: {en: Size}}]
                    stages: [{id: purchase, label: {en: Purchase}}]
                    conditions: [{id: max-payload, label: {en: At maximum payload}, aliases: [max_payload]}]
                    types:
                      - id: equipment
                        label: {en: Equipment}
                        capabilities:
                          - {id: weight, label: {en: Weight}, kind: quantity, unit: kg, units: [g], plausible: [0.1, 1000], group: physical, stage: purchase}
                          - {id: mobility, label: {en: Mobility}, kind: choice, options: [{id: mobile, label: {en: Mobile}}]}
                    notCapabilities: [{attribute: document_date, reason: {en: Says nothing of the product.}}]
                    """);

    private static final PackSource SCANNERS =
            new PackSource(
                    "scanners.yaml",
                    """
                    pack: scanners
                    types:
                      - id: scanner
                        label: {en: Scanner}
                        capabilities:
                          - {id: bag_rate, label: {en: Bags}, kind: quantity, unit: bag/h, plausible: [1, 5000], aliases: [throughput]}
                          - {id: person_rate, label: {en: Persons}, kind: quantity, unit: person/h, plausible: [1, 5000], aliases: [throughput]}
                      - id: cargo-scanner
                        parent: scanner
                        label: {en: Cargo scanner}
                        aliases: [{name: cargo_xray_mobile, implies: {mobility: mobile}}]
                        capabilities:
                          - {use: weight, unit: g, key: true}
                          - {id: steel_penetration, label: {en: Steel penetration}, kind: quantity, unit: mm, units: [cm, in], plausible: [20, 500], aliases: [penetration_steel]}
                    """);

    @Test
    void childrenInheritAndShowInTheirOwnUnit() {
        Registry registry = load(ROOT, SCANNERS).registry();

        assertThat(registry.capabilitiesOf("cargo-scanner"))
                .extracting(Capability::id)
                .containsExactly(
                        "weight", "steel_penetration", "bag_rate", "person_rate", "mobility");
        Capability weight = registry.capabilitiesOf("cargo-scanner").getFirst();
        assertThat(weight.displayUnit().orElseThrow().id()).isEqualTo("g");
        assertThat(weight.key()).isTrue();
        assertThat(registry.getCapability("weight").displayUnit().orElseThrow().id())
                .isEqualTo("kg");
    }

    @Test
    void typesFormATreeUnderTheRoot() {
        Registry registry = load(ROOT, SCANNERS).registry();

        assertThat(registry.lineage("cargo-scanner"))
                .extracting(EquipmentType::id)
                .containsExactly("equipment", "scanner", "cargo-scanner");
        assertThat(registry.descendants("scanner"))
                .extracting(EquipmentType::id)
                .containsExactly("scanner", "cargo-scanner");
        assertThat(registry.capabilitiesCommonTo(List.of("scanner", "cargo-scanner")))
                .extracting(Capability::id)
                .containsExactly("bag_rate", "person_rate", "weight", "mobility");
    }

    @Test
    void aliasesNameTypesCapabilitiesAndConditions() {
        Registry registry = load(ROOT, SCANNERS).registry();

        assertThat(registry.matchType("Cargo X-ray mobile").orElseThrow().implies())
                .containsEntry("mobility", List.of("mobile"));
        assertThat(matched(registry, "penetration_steel", "cm")).isEqualTo("steel_penetration");
        assertThat(matched(registry, "throughput", "bags/h")).isEqualTo("bag_rate");
        assertThat(matched(registry, "throughput", "persons/h")).isEqualTo("person_rate");
        assertThat(registry.findCondition("Max payload").orElseThrow().id())
                .isEqualTo("max-payload");
        assertThat(registry.findReasonAgainst("document_date")).isPresent();
    }

    @Test
    void anAttributeWithoutAUnitPrefersTheCapabilityWithoutOne() {
        PackSource seals =
                new PackSource(
                        "seals.yaml",
                        """
                        pack: seals
                        types:
                          - id: cargo-scanner
                            label: {en: Seal}
                            parent: equipment
                            capabilities:
                              - {id: radio_frequency, label: {en: Frequency}, kind: interval, unit: MHz, aliases: [radio]}
                              - {id: radio_band, label: {en: Band}, kind: choice, open: true, aliases: [radio]}
                        """);
        Registry registry = load(ROOT, seals).registry();

        assertThat(matched(registry, "radio", "")).isEqualTo("radio_band");
        assertThat(matched(registry, "radio", "GHz")).isEqualTo("radio_frequency");
    }

    @Test
    void histogramEdgesAreDerivedWhereThePackGivesNone() {
        List<Double> edges =
                load(ROOT, SCANNERS).registry().getCapability("steel_penetration").buckets();

        assertThat(edges).isNotEmpty().isSorted().allMatch(edge -> edge > 20 && edge < 500);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("pack: x\ntypes: [}", 2, "not readable as YAML"),
                Arguments.of("pack: x\npack: y", 2, "'pack' stands twice"),
                Arguments.of("pack: x\ntypes: &a []\nconditions: *a", 1, "aliases"),
                Arguments.of("pack: x\nsurprise: 1", 1, "surprise"),
                Arguments.of(
                        "pack: x\ntypes:\n  - id: t\n    label: {en: T}\n    colour: red",
                        3,
                        "colour"),
                Arguments.of(
                        type("{id: c, label: {en: C}, kind: quantity, unit: parsec}"),
                        6,
                        "there is no unit 'parsec'"),
                Arguments.of(
                        type("{id: c, label: {en: C}, kind: quantity, unit: mm, units: [kg]}"),
                        6,
                        "'kg' does not convert into 'mm'"),
                Arguments.of(type("{id: c, label: {en: C}, kind: quantity}"), 6, "unit"),
                Arguments.of(
                        type(
                                "{id: c, label: {en: C}, kind: quantity, unit: mm, plausible: [9, 1]}"),
                        6,
                        "ascend"),
                Arguments.of(
                        type("{id: weight, label: {en: W}, kind: text}"),
                        6,
                        "already defined in root.yaml"),
                Arguments.of(
                        type("{id: sort, label: {en: S}, kind: text}"),
                        6,
                        "word of search addresses"),
                Arguments.of(
                        type("{id: c, label: {en: C}, kind: text, group: nowhere}"),
                        6,
                        "no group 'nowhere'"),
                Arguments.of(type("no_such_thing"), 3, "no capability 'no_such_thing'"),
                Arguments.of(
                        "pack: x\ntypes:\n  - {id: t, parent: nobody, label: {en: T}}",
                        3,
                        "no parent type 'nobody'"),
                Arguments.of(
                        "pack: x\ntypes:\n  - {id: a, parent: b, label: {en: A}}\n  - {id: b, parent: a, label: {en: B}}",
                        3,
                        "own ancestor"),
                Arguments.of(
                        "pack: x\ntypes:\n  - {id: t, label: {en: T}, aliases: [{name: n, implies: {mobility: flying}}]}",
                        3,
                        "'flying'"),
                Arguments.of(
                        "pack: x\nexamples:\n  - {type: equipment, capability: weight, asWritten: 7 kg, reads: {min: 8, max: 8}}",
                        3,
                        "'7 kg' reads as"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aBadPackIsRefusedWithFileLineAndReasonAndTheOthersLoad(
            String text, int line, String reason) {
        LoadedPacks loaded = load(ROOT, SCANNERS, new PackSource("bad.yaml", text));

        assertThat(loaded.refused())
                .anySatisfy(fault -> {
                    assertThat(fault.file()).isEqualTo("bad.yaml");
                    assertThat(fault.line()).isEqualTo(line);
                    assertThat(fault.reason()).containsIgnoringCase(reason);
                });
        assertThat(loaded.registry().findType("cargo-scanner")).isPresent();
    }

    @Test
    void whatBuildsOnARefusedPackFallsWithIt() {
        PackSource broken =
                new PackSource("scanners.yaml", SCANNERS.text().replace("bag/h", "parsec/h"));
        PackSource dependent =
                new PackSource(
                        "rail.yaml",
                        "pack: rail\ntypes: [{id: rail, parent: scanner, label: {en: Rail}}]");

        LoadedPacks loaded = load(ROOT, broken, dependent);

        assertThat(loaded.refused())
                .extracting(PackFault::file)
                .containsExactly("scanners.yaml", "rail.yaml");
        assertThat(loaded.registry().listTypes())
                .extracting(EquipmentType::id)
                .containsExactly("equipment");
    }

    @Test
    void withoutASoundRootNothingStartsAndTheReasonIsTold() {
        assertThatThrownBy(() -> load(new PackSource("root.yaml", "pack: root\nsurprise: 1")))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining("root.yaml:1")
                .hasMessageContaining("surprise");
    }

    @Test
    void theVersionFollowsTheDefinitions() {
        String before = load(ROOT, SCANNERS).registry().version();

        assertThat(load(ROOT, SCANNERS).registry().version()).isEqualTo(before);
        assertThat(load(ROOT).registry().version()).isNotEqualTo(before);
    }

    private static String type(String capability) {
        return """
        pack: x
        types:
          - id: t
            label: {en: T}
            capabilities:
              - %s
        """
                .formatted(capability);
    }

    private static String matched(Registry registry, String attribute, String unit) {
        return registry.matchAttribute("cargo-scanner", attribute, unit)
                .orElseThrow()
                .capability()
                .id();
    }

    private static LoadedPacks load(PackSource... sources) {
        return new PackLoader(new UcumUnits(), SEVEN_KILOGRAMS).load(List.of(sources));
    }

    /**
     * Understands everything as seven kilograms: enough to see an example that promises something
     * else.
     */
    private static final FigureReader SEVEN_KILOGRAMS =
            (capability, written) ->
                    new ReadFigure(
                            new Figure.Measured(
                                    written.asWritten(),
                                    Bounds.exactly(7),
                                    "kg",
                                    Qualifier.EXACTLY,
                                    Bounds.exactly(7),
                                    written.attribution()),
                            List.of());
}
