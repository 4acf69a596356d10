package org.bordercatalogue.edition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;

/** When something is shown at a booth, in the time of the edition's place. */
public record DemoTime(LocalDate day, LocalTime from, LocalTime to) {
    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(\\d{4}-\\d\\d-\\d\\d)\\s+(\\d{1,2}:\\d\\d)\\s*[-–—]\\s*(\\d{1,2}:\\d\\d)");
    private static final Comparator<DemoTime> ORDER =
            Comparator.comparing(DemoTime::day).thenComparing(DemoTime::from);
    private static final int HOUR_AND_MINUTE = 5;

    public DemoTime {
        if (!from.isBefore(to)) {
            throw new CatalogueException(
                    ErrorCode.INVALID_INPUT,
                    "A demonstration ends after it begins, not from " + from + " to " + to);
        }
    }

    /** Reads what {@link #toString} writes; a dash may be of any length. */
    public static DemoTime of(String text) {
        Matcher matcher = WRITTEN.matcher(text.strip());
        try {
            if (matcher.matches()) {
                return new DemoTime(
                        LocalDate.parse(matcher.group(1)),
                        time(matcher.group(2)),
                        time(matcher.group(3)));
            }
        } catch (DateTimeException e) {
            throw unreadable(text, e);
        }
        throw unreadable(text, new DateTimeException(text));
    }

    /** One to a line; empty lines count for nothing. */
    public static List<DemoTime> ofLines(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(DemoTime::of)
                .sorted(ORDER)
                .toList();
    }

    @Override
    public String toString() {
        return day + " " + from + "-" + to;
    }

    private static LocalTime time(String text) {
        return LocalTime.parse(text.length() < HOUR_AND_MINUTE ? "0" + text : text);
    }

    private static CatalogueException unreadable(String text, DateTimeException cause) {
        return new CatalogueException(
                ErrorCode.INVALID_INPUT,
                "\""
                        + text.strip()
                        + "\" is no time of a demonstration; write it as 2026-01-28 10:00-10:30",
                cause);
    }
}
