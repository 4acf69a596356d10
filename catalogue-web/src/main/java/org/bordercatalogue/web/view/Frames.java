package org.bordercatalogue.web.view;

import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.bordercatalogue.unit.UnitSystem;
import org.bordercatalogue.web.url.Links;
import org.bordercatalogue.web.url.Visit;

/** Draws the frame around a page. */
public final class Frames {
    private final Translations translations;
    private final String assetsVersion;
    private final BooleanSupplier demo;

    /**
     * @param demo whether the catalogue holds entries that were not submitted by their makers
     */
    public Frames(Translations translations, String assetsVersion, BooleanSupplier demo) {
        this.translations = translations;
        this.assetsVersion = assetsVersion;
        this.demo = demo;
    }

    public Frame frame(Visit visit, String title) {
        return frame(visit, title, "");
    }

    /**
     * @param query what the visitor searched for, shown in the search box
     */
    public Frame frame(Visit visit, String title, String query) {
        Messages messages = translations.in(visit.language());
        Links links = visit.links();
        return new Frame(
                title,
                visit.language(),
                messages.direction(),
                visit.nonce(),
                links.asset(assetsVersion, ""),
                links.home(),
                links.products(),
                links.suggest(),
                query,
                demo.getAsBoolean(),
                navigation(visit, messages),
                languages(visit),
                units(visit, messages));
    }

    private static List<Frame.Entry> navigation(Visit visit, Messages messages) {
        Links links = visit.links();
        return List.of(
                place(visit, messages.text("place.products"), "/products", links.products()),
                place(
                        visit,
                        messages.text("place.types"),
                        "/equipment-types",
                        links.equipmentTypes()),
                place(visit, messages.text("place.fit"), "/fit", links.fit()),
                place(visit, messages.text("place.exhibitors"), "/exhibitors", links.exhibitors()),
                place(visit, messages.text("place.editions"), "/editions", links.editions()));
    }

    private static Frame.Entry place(Visit visit, String label, String path, String url) {
        boolean current = visit.path().equals(path) || visit.path().startsWith(path + "/");
        return new Frame.Entry(label, "", url, current);
    }

    private List<Frame.Entry> languages(Visit visit) {
        return translations.languages().stream()
                .map(each ->
                        new Frame.Entry(
                                translations.in(each).text("language.name"),
                                each,
                                here(visit, "lang", each),
                                each.equals(visit.language())))
                .toList();
    }

    private static List<Frame.Entry> units(Visit visit, Messages messages) {
        return Stream.of(UnitSystem.METRIC, UnitSystem.IMPERIAL)
                .map(each -> {
                    String code = each.name().toLowerCase(Locale.ROOT);
                    return new Frame.Entry(
                            messages.text("units." + code),
                            code,
                            here(visit, "units", code),
                            visit.reader().system().filter(each::equals).isPresent());
                })
                .toList();
    }

    private static String here(Visit visit, String name, String value) {
        return visit.links().here(visit.path(), visit.query(), name, value);
    }
}
