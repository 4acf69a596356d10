package org.bordercatalogue.web.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.Attribution;
import org.bordercatalogue.figure.Evidence;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.search.Reader;
import org.bordercatalogue.testing.BuiltInDefinitions;
import org.bordercatalogue.web.testing.ReadingRoom;
import org.junit.jupiter.api.Test;

class FigureViewsTest {
    private final Registry registry = BuiltInDefinitions.shared().registry();
    private final ReadingRoom room = new ReadingRoom(registry, BuiltInDefinitions.shared().units());

    @Test
    void whatFollowedFromTheNameOfTheTypeSaysSoInTheReadersLanguage() {
        Attribution implied = Attribution.ofType("cargo_xray_mobile");

        assertThat(source(implied, "en"))
                .isEqualTo(
                        "Derived from the equipment type: Cargo and vehicle scanner, stated as"
                                + " “cargo_xray_mobile”");
        for (String language : ReadingRoom.LANGUAGES) {
            assertThat(source(implied, language))
                    .contains(
                            registry.getType("cargo-scanner").label().in(language),
                            "cargo_xray_mobile");
        }
    }

    @Test
    void allOtherSourcesStandAsTheyAreNamed() {
        String unknown = "equipment type: nothing is called this";

        assertThat(source(Attribution.from("a leaflet", Evidence.DOCUMENT), "fr"))
                .isEqualTo("a leaflet");
        assertThat(source(Attribution.from(unknown, Evidence.UNCLASSIFIED), "fr"))
                .isEqualTo(unknown);
    }

    @Test
    void severalConditionsAreLabelledOnlyWhereAPackDeclaresThemAll() {
        FigureViews views = room.context("fr", Reader.UNSTATED).figures();

        assertThat(views.condition("takeoff landing; max payload"))
                .isEqualTo(
                        new ConditionView(
                                "Au décollage et à l'atterrissage; À charge utile maximale",
                                "takeoff landing; max payload",
                                true));
        assertThat(views.condition("takeoff landing; at Le Bourget"))
                .isEqualTo(new ConditionView("takeoff landing; at Le Bourget", "", false));
    }

    private String source(Attribution by, String language) {
        return room.context(language, Reader.UNSTATED)
                .figures()
                .of(
                        registry.getCapability("mobility"),
                        new Figure.Chosen(Optional.empty(), List.of("mobile"), by))
                .source()
                .orElseThrow()
                .text();
    }
}
