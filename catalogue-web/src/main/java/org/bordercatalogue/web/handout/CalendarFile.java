package org.bordercatalogue.web.handout;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bordercatalogue.browse.EditionSheet;
import org.bordercatalogue.edition.DemoTime;
import org.bordercatalogue.edition.Edition;
import org.bordercatalogue.edition.Listing;

/**
 * An edition, and what is shown there when, as a calendar takes it in (RFC 5545).
 *
 * @param page the whole address of the edition's page
 * @param now when the file is made
 */
record CalendarFile(EditionSheet sheet, String page, Instant now) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    /** Of those listings that are asked for; nothing of the edition's days where none is known. */
    String text(List<EditionSheet.Listed> listed) {
        HandoutText text = new HandoutText();
        text.line("BEGIN:VCALENDAR").line("VERSION:2.0").line("PRODID:-//Border catalogue//EN");
        sheet.edition().startDate().ifPresent(start -> edition(text, start));
        for (EditionSheet.Listed each : listed) {
            each.listing().demoTimes().forEach(time -> demonstration(text, each, time));
        }
        return text.line("END:VCALENDAR").toString();
    }

    private void edition(HandoutText text, LocalDate start) {
        Edition edition = sheet.edition();
        LocalDate after = edition.endDate().orElse(start).plusDays(1);
        begin(text, edition.id())
                .line("DTSTART;VALUE=DATE:" + start.format(DAY))
                .line("DTEND;VALUE=DATE:" + after.format(DAY))
                .say("SUMMARY", edition.name())
                .say("LOCATION", place(edition));
        end(text);
    }

    private void demonstration(HandoutText text, EditionSheet.Listed listed, DemoTime time) {
        Listing listing = listed.listing();
        String what = listed.product().map(each -> each.name()).orElse(listed.exhibitor().name());
        String id = listing.product().orElse(listing.exhibitor());
        begin(text, sheet.edition().id() + "-" + id + "-" + time.day() + "-" + time.from())
                .line("DTSTART:" + moment(time.day(), time.from()))
                .line("DTEND:" + moment(time.day(), time.to()))
                .say("SUMMARY", what + " (" + listed.exhibitor().name() + ")")
                .say("LOCATION", booth(listing).orElseGet(() -> place(sheet.edition())));
        end(text);
    }

    /** The product's own booth, or its exhibitor's. */
    private Optional<String> booth(Listing listing) {
        return listing.booth()
                .or(() ->
                        sheet.listed().stream()
                                .map(EditionSheet.Listed::listing)
                                .filter(each -> each.product().isEmpty())
                                .filter(each -> each.exhibitor().equals(listing.exhibitor()))
                                .findFirst()
                                .flatMap(Listing::booth));
    }

    private HandoutText begin(HandoutText text, String id) {
        return text.line("BEGIN:VEVENT")
                .say("UID", id + "@border-catalogue")
                .line("DTSTAMP:" + MOMENT.format(now));
    }

    private void end(HandoutText text) {
        text.line("URL:" + page).line("END:VEVENT");
    }

    private String moment(LocalDate day, LocalTime time) {
        ZoneId zone = sheet.rules().zone();
        return MOMENT.format(day.atTime(time).atZone(zone));
    }

    private static String place(Edition edition) {
        return Stream.of(edition.city(), edition.country())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
