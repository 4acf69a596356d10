package org.bordercatalogue.roster;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Moments in the time of an edition's place, to the minute, as cells hold them. */
record LocalTimes(ZoneId zone) {
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    /** Spreadsheets keep a date that was typed as the days since this one. */
    private static final LocalDateTime FIRST_DAY = LocalDateTime.of(1899, 12, 30, 0, 0);

    private static final Pattern DAYS = Pattern.compile("\\d{5}(?:\\.\\d+)?");
    private static final double MINUTES_A_DAY = 24 * 60;

    String write(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone).format(WRITTEN);
    }

    /** Empty where the cell holds no moment. */
    Optional<Instant> read(String cell) {
        String text = cell.strip();
        try {
            LocalDateTime local =
                    DAYS.matcher(text).matches() ? days(text) : moment(text.replace('T', ' '));
            return Optional.of(local.atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDateTime moment(String text) {
        return LocalDateTime.parse(text, WRITTEN);
    }

    private static LocalDateTime days(String text) {
        long minutes = Math.round(Double.parseDouble(text) * MINUTES_A_DAY);
        return FIRST_DAY.plus(minutes, ChronoUnit.MINUTES);
    }
}
