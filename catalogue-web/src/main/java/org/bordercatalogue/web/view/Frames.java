package org.bordercatalogue.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.signin.Identity;
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

    /** Around a page for signed-in people, or one that leads to being one. */
    public Frame workFrame(Visit visit, String title) {
        return frame(visit, title, "", true);
    }

    /**
     * @param query what the visitor searched for, shown in the search box
     */
    public Frame frame(Visit visit, String title, String query) {
        return frame(visit, title, query, false);
    }

    private Frame frame(Visit visit, String title, String query, boolean work) {
        Messages messages = translations.in(visit.language());
        Links links = visit.links();
        return new Frame(
                title,
                visit.language(),
                messages.direction(),
                visit.nonce(),
                links.asset(assetsVersion, ""),
                links.home(),
                links.search(),
                links.suggest(),
                links.compare(List.of()),
                query,
                links.reader(),
                demo.getAsBoolean(),
                navigation(visit, messages),
                languages(visit),
                units(visit, messages),
                work,
                person(visit, messages));
    }

    private static Frame.Person person(Visit visit, Messages messages) {
        Links links = visit.links();
        Identity identity = visit.caller().identity();
        boolean known = identity.step() != Identity.Step.VISITOR;
        return new Frame.Person(
                known ? identity.actor().name() : "",
                known ? links.account() : links.signIn(visit.path()),
                links.signOut(),
                visit.caller().formToken(),
                identity.signedIn() ? places(visit, messages) : List.of());
    }

    /** Where signed-in people do their work, by what they are. */
    private static List<Frame.Entry> places(Visit visit, Messages messages) {
        Actor actor = visit.caller().actor();
        List<Frame.Entry> places = new ArrayList<>();
        places.add(
                place(visit, messages.text("place.account"), "/account", visit.links().account()));
        if (!actor.exhibitors().isEmpty()) {
            places.add(
                    place(
                            visit,
                            messages.text("place.workspace"),
                            "/workspace",
                            visit.links().to("workspace")));
        }
        if (actor.organiser()) {
            places.add(
                    place(visit, messages.text("place.desk"), "/desk", visit.links().to("desk")));
            places.add(
                    place(
                            visit,
                            messages.text("place.kept-editions"),
                            "/organise/editions",
                            visit.links().to("organise", "editions")));
        }
        for (String exhibitor : actor.exhibitors()) {
            places.add(
                    place(
                            visit,
                            messages.text("place.people"),
                            "/company/" + exhibitor + "/people",
                            visit.links().to("company", exhibitor, "people")));
        }
        if (actor.organiser() || actor.administrator()) {
            places.add(
                    place(
                            visit,
                            messages.text("place.registrations"),
                            "/organise/registrations",
                            visit.links().to("organise", "registrations")));
        }
        if (actor.administrator()) {
            places.add(
                    place(
                            visit,
                            messages.text("place.accounts"),
                            "/administer/accounts",
                            visit.links().to("administer", "accounts")));
            places.add(
                    place(
                            visit,
                            messages.text("place.mail"),
                            "/administer/mail",
                            visit.links().to("administer", "mail")));
        }
        return places;
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

    /** A language as its own speakers name it. */
    public String languageName(String language) {
        return translations.in(language).text("language.name");
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
