package org.bordercatalogue.web.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.bordercatalogue.web.view.Messages;

/** Writes instants, in UTC, to the minute. */
public final class Moments {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Moments() {}

    public static String of(Instant instant, Messages messages) {
        ZonedDateTime utc = instant.atZone(ZoneOffset.UTC);
        return messages.day(utc.toLocalDate()) + ", " + TIME.format(utc) + " UTC";
    }
}
