package org.bordercatalogue.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.EquipmentType;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.capability.Option;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.SourceFigureReader;
import org.bordercatalogue.kernel.LocalText;
import org.bordercatalogue.unit.UcumUnits;
import org.junit.jupiter.api.Test;

class BuiltInPacksTest {
    private final UcumUnits units = new UcumUnits();
    private final List<PackSource> sources = new ResourcePacks().packs();
    private final LoadedPacks loaded =
            new PackLoader(units, new SourceFigureReader(units)).load(sources);
    private final Registry registry = loaded.registry();

    @Test
    void everyPackLoadsAndReadsItsExamplesAsItPromises() {
        assertThat(loaded.refused()).isEmpty();
    }

    @Test
    void everyPackOfTheFolderIsListed() throws IOException, URISyntaxException {
        Path index =
                Path.of(
                        Objects.requireNonNull(ResourcePacks.class.getResource("/packs/index"))
                                .toURI());
        try (Stream<Path> files = Files.list(Objects.requireNonNull(index.getParent()))) {
            assertThat(sources.stream().map(PackSource::name))
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> name.endsWith(".yaml"))
                                    .toList());
        }
    }

    @Test
    void theThreeFamiliesAreThereInStrength() {
        assertThat(registry.listTypes()).hasSizeGreaterThanOrEqualTo(25);
        assertThat(registry.listCapabilities()).hasSizeGreaterThanOrEqualTo(250);
        assertThat(registry.lineage("cargo-scanner"))
                .extracting(EquipmentType::id)
                .containsSubsequence("equipment", "scanner", "cargo-scanner");
    }

    @Test
    void everythingIsNamedAndExplainedInEnglishAndFrench() {
        registry.listTypes().forEach(type -> assertSpoken(type.id(), type.label(), type.explain()));
        for (Capability capability : registry.listCapabilities()) {
            assertSpoken(capability.id(), capability.label(), capability.explain());
            for (Option option : capability.options()) {
                if (capability.kind() != Kind.FLAG) {
                    assertSpoken(capability.id() + " " + option.id(), option.label());
                }
            }
        }
        registry.groups().forEach(group -> assertSpoken(group.id(), group.label()));
        registry.stages().forEach(stage -> assertSpoken(stage.id(), stage.label()));
        registry.conditions().forEach(condition -> assertSpoken(condition.id(), condition.label()));
        sources.stream()
                .map(source -> ParsedPack.parse(YamlReader.read(source), units))
                .flatMap(pack -> pack.notCapabilities().stream())
                .forEach(each -> assertSpoken(each.attribute(), each.label(), each.reason()));
    }

    @Test
    void everyConditionThatAnAliasNamesIsDeclared() {
        assertThat(
                        registry.listCapabilities().stream()
                                .flatMap(capability -> capability.aliases().stream())
                                .flatMap(alias -> alias.condition().stream()))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(registry.findCondition(text)).as(text).isPresent());
    }

    @Test
    void everyCapabilityHasAGroupAndAStageAndEveryQuantityPlausibleBounds() {
        assertThat(registry.listCapabilities())
                .allSatisfy(capability -> {
                    assertThat(capability.group()).as(capability.id()).isNotEmpty();
                    assertThat(capability.stage()).as(capability.id()).isNotEmpty();
                    if (capability.kind() == Kind.QUANTITY || capability.kind() == Kind.INTERVAL) {
                        assertThat(capability.plausible()).as(capability.id()).isPresent();
                    }
                });
    }

    @Test
    void everyNumberChoiceAndFlagHasAnExample() {
        Set<String> exemplified =
                sources.stream()
                        .map(source -> ParsedPack.parse(YamlReader.read(source), units))
                        .flatMap(pack -> pack.examples().stream())
                        .map(example -> example.value().capability())
                        .collect(Collectors.toSet());

        assertThat(registry.listCapabilities())
                .filteredOn(capability ->
                        capability.kind() != Kind.TEXT
                                && capability.kind() != Kind.DIMENSIONS
                                && capability.kind() != Kind.MONEY)
                .extracting(Capability::id)
                .allSatisfy(id -> assertThat(exemplified).contains(id));
    }

    @Test
    void everyLeafTypeHasKeyFiguresToShow() {
        assertThat(registry.listTypes())
                .filteredOn(type -> registry.children(type.id()).isEmpty())
                .allSatisfy(type ->
                        assertThat(
                                        registry.capabilitiesOf(type.id()).stream()
                                                .filter(Capability::key)
                                                .count())
                                .as(type.id())
                                .isGreaterThanOrEqualTo(2));
    }

    private static void assertSpoken(String what, LocalText... texts) {
        for (LocalText text : texts) {
            assertThat(text.texts()).as(what).containsKeys("en", "fr");
        }
    }
}
