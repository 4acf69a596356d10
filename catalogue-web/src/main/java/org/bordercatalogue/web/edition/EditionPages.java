package org.bordercatalogue.web.edition;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bordercatalogue.browse.EditionSheet;
import org.bordercatalogue.edition.Edition;
import org.bordercatalogue.web.figure.FigureView;
import org.bordercatalogue.web.figure.Sources;
import org.bordercatalogue.web.media.MediaViews;
import org.bordercatalogue.web.page.PageContext;

/** Makes the pages of editions. */
public final class EditionPages {
    private EditionPages() {}

    static EditionsPage list(List<Edition> editions, PageContext context) {
        return new EditionsPage(
                context.frame(context.text("place.editions")),
                editions.stream().map(each -> line(each, context)).toList());
    }

    public static EditionsPage.EditionLine line(Edition edition, PageContext context) {
        return new EditionsPage.EditionLine(
                edition.name(),
                context.links().edition(edition.id()),
                when(edition, context),
                place(edition, context),
                edition.theme().orElse(""));
    }

    static EditionPage page(EditionSheet sheet, PageContext context) {
        Edition edition = sheet.edition();
        return new EditionPage(
                context.frame(edition.name()),
                edition.name(),
                edition.theme().orElse(""),
                when(edition, context),
                place(edition, context),
                facts(edition, context),
                sheet.rules().partial(),
                new ListedViews(sheet, context).all(),
                sheet.plan().map(plan -> MediaViews.plan(edition.id(), plan, context)),
                sources(edition),
                context.links().to("editions", edition.id(), "calendar.ics"),
                context.links().api(context.visit().path(), ""));
    }

    private static String when(Edition edition, PageContext context) {
        return edition.startDate()
                .map(start -> context.messages().dates(start, edition.endDate().orElse(start)))
                .orElse("");
    }

    private static String place(Edition edition, PageContext context) {
        return Stream.of(edition.city(), edition.country().map(context.messages()::country))
                .flatMap(part -> part.stream())
                .collect(Collectors.joining(", "));
    }

    private static List<EditionPage.Fact> facts(Edition edition, PageContext context) {
        return Stream.of(
                        fact("edition.host", edition.host(), context),
                        fact(
                                "edition.format",
                                edition.format().map(it -> format(it, context)),
                                context),
                        fact("edition.participants", edition.participants(), context),
                        fact("edition.countries", edition.countries(), context),
                        fact("edition.companies", edition.exhibitingCompanies(), context))
                .flatMap(fact -> fact.stream())
                .toList();
    }

    private static Optional<EditionPage.Fact> fact(
            String key, Optional<String> value, PageContext context) {
        return value.map(text -> new EditionPage.Fact(context.text(key), text));
    }

    /** A format that has words in the reader's language; any other as it was stated. */
    private static String format(String stated, PageContext context) {
        String code = stated.strip().toLowerCase(Locale.ROOT).replaceAll("[ _-]+", "");
        return context.messages().textOr("edition.format." + code, stated);
    }

    private static List<FigureView.SourceView> sources(Edition edition) {
        return edition.source().stream()
                .flatMap(text -> Arrays.stream(text.split(";", -1)))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(EditionPages::source)
                .toList();
    }

    static FigureView.SourceView source(String text) {
        return new FigureView.SourceView(text, Sources.link(text));
    }
}
