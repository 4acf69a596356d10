package org.bordercatalogue.web.listing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bordercatalogue.edition.Edition;
import org.bordercatalogue.edition.EditionRules;
import org.bordercatalogue.web.form.Field;
import org.bordercatalogue.web.form.FormView;
import org.bordercatalogue.web.form.TypedForm;
import org.bordercatalogue.web.page.PageContext;

/** The forms about an edition itself: what its page tells, and its rules. */
final class EditionForms {
    static final int LONGEST = 200;
    private static final int LONGEST_CODE = 40;
    private static final int MOST_GRACE = 1440;
    private static final String YES = "yes";

    private EditionForms() {}

    static FormView about(TypedForm form, String action, String button, PageContext context) {
        return form.view(
                action,
                button,
                List.of(
                        form.field("edition-name", "text", "off", true),
                        form.field("theme", "text", "off", false),
                        form.field("start-date", "date", "off", false),
                        form.field("end-date", "date", "off", false),
                        form.field("city", "text", "off", false),
                        form.choice("country", false, countries(form, context)),
                        form.field("host", "text", "off", false)));
    }

    static TypedForm about(TypedForm form, Edition edition) {
        return form.with("edition-name", edition.name())
                .with("theme", edition.theme().orElse(""))
                .with("start-date", edition.startDate().map(LocalDate::toString).orElse(""))
                .with("end-date", edition.endDate().map(LocalDate::toString).orElse(""))
                .with("city", edition.city().orElse(""))
                .with("country", edition.country().orElse(""))
                .with("host", edition.host().orElse(""));
    }

    /** What was typed, over what is known; faults stand in the form where it cannot be read. */
    static Optional<Edition> readAbout(TypedForm form, Edition known) {
        Optional<String> name = form.line("edition-name", LONGEST);
        Optional<LocalDate> start = find(form, "start-date", LocalDate::parse, "fault.day");
        Optional<LocalDate> end = find(form, "end-date", LocalDate::parse, "fault.day");
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            form.fault("end-date", "fault.ends-before");
        }
        Optional<String> theme = line(form, "theme");
        Optional<String> city = line(form, "city");
        Optional<String> host = line(form, "host");
        if (form.faulty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Edition(
                        known.id(),
                        name.orElseThrow(),
                        theme,
                        start,
                        end,
                        city,
                        Optional.of(form.text("country"))
                                .filter(List.of(Locale.getISOCountries())::contains),
                        host,
                        known.format(),
                        known.participants(),
                        known.countries(),
                        known.exhibitingCompanies(),
                        known.source()));
    }

    static FormView rules(TypedForm form, String action, PageContext context) {
        return form.view(
                action,
                "kept-editions.rules.save",
                List.of(
                        form.field("time-zone", "text", "off", true),
                        form.field("closes-at", "datetime-local", "off", false),
                        form.field("grace", "number", "off", true),
                        form.field("access-code", "text", "off", false),
                        either(form, "unique-booths", "kept-editions.unique.", context),
                        form.field("opens-at", "datetime-local", "off", false),
                        either(form, "partial-list", "kept-editions.partial.", context)));
    }

    /** A choice of two. */
    private static Field either(TypedForm form, String field, String keys, PageContext context) {
        return form.choice(
                field,
                true,
                Stream.of("no", YES)
                        .map(it -> form.option(field, it, context.text(keys + it)))
                        .toList());
    }

    static TypedForm rules(TypedForm form, EditionRules rules) {
        return form.with("time-zone", rules.zone().getId())
                .with("closes-at", local(rules.closesAt(), rules.zone()))
                .with("grace", String.valueOf(rules.graceMinutes()))
                .with("access-code", rules.accessCode().orElse(""))
                .with("unique-booths", rules.uniqueBooths() ? YES : "no")
                .with("partial-list", rules.partial() ? YES : "no")
                .with("opens-at", local(rules.opensAt(), rules.zone()));
    }

    static Optional<EditionRules> readRules(TypedForm form, EditionRules known) {
        Optional<ZoneId> zone = find(form, "time-zone", ZoneId::of, "fault.zone");
        Optional<Integer> grace = find(form, "grace", EditionForms::minutes, "fault.grace");
        if (zone.isEmpty() || grace.isEmpty()) {
            form.fault(zone.isEmpty() ? "time-zone" : "grace", "fault.missing");
            return Optional.empty();
        }
        Optional<Instant> closes = moment(form, "closes-at", zone.get());
        Optional<Instant> opens = moment(form, "opens-at", zone.get());
        Optional<String> code =
                form.text("access-code").isBlank()
                        ? Optional.empty()
                        : form.line("access-code", LONGEST_CODE);
        return form.faulty()
                ? Optional.empty()
                : Optional.of(
                        new EditionRules(
                                known.edition(),
                                zone.get(),
                                closes,
                                grace.get(),
                                form.text("unique-booths").equals(YES),
                                code,
                                opens,
                                form.text("partial-list").equals(YES),
                                known.floorPlan()));
    }

    /** As a field for a moment has it, in the time of the edition's place. */
    static String local(Optional<Instant> instant, ZoneId zone) {
        return instant.map(it ->
                        LocalDateTime.ofInstant(it, zone)
                                .truncatedTo(ChronoUnit.MINUTES)
                                .format(DateTimeFormatter.ISO_LOCAL_DATE_TIME))
                .orElse("");
    }

    static Optional<Instant> moment(TypedForm form, String field, ZoneId zone) {
        return find(form, field, LocalDateTime::parse, "fault.moment")
                .map(it -> it.atZone(zone).toInstant());
    }

    static Optional<String> line(TypedForm form, String field) {
        return form.text(field).isBlank() ? Optional.empty() : form.line(field, LONGEST);
    }

    private static <T> Optional<T> find(
            TypedForm form, String field, Function<String, T> reader, String fault) {
        String text = form.text(field).strip();
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(reader.apply(text));
        } catch (DateTimeException | NumberFormatException e) {
            form.fault(field, fault);
            return Optional.empty();
        }
    }

    private static int minutes(String text) {
        int minutes = Integer.parseInt(text);
        if (minutes < 0 || minutes > MOST_GRACE) {
            throw new NumberFormatException(text);
        }
        return minutes;
    }

    private static List<Field.Option> countries(TypedForm form, PageContext context) {
        return Stream.concat(
                        Stream.of(new Field.Option("", "–", false)),
                        Arrays.stream(Locale.getISOCountries())
                                .map(code ->
                                        form.option(
                                                "country", code, context.messages().country(code)))
                                .sorted((one, other) ->
                                        context.messages()
                                                .order()
                                                .compare(one.label(), other.label())))
                .toList();
    }
}
