package org.bordercatalogue.web.view;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What the interface says in one language.
 *
 * <p>A text that depends on a number stands under its key with the plural category of the number
 * ({@code products.one}, {@code products.other}); the number that decides is the argument {@code
 * count}.
 */
public final class Messages {
    private static final int SIGNIFICANT_DIGITS = 5;
    private static final int MOST_DECIMALS = 9;

    /** Whole numbers below are written alike in every language that has these digits. */
    private static final int UNGROUPED = 1000;

    /** Figures stand in the digits of their sources, whatever digits the language has besides. */
    private static final String WESTERN_DIGITS = "-u-nu-latn";

    private static final char ISOLATE = '\u2068';
    private static final char END_ISOLATE = '\u2069';

    private final Locale locale;
    private final Map<String, Message> messages = new HashMap<>();
    private final PluralRules plurals;
    private final LocalizedNumberFormatter numbers;
    private final LocalizedNumberFormatter exactNumbers;
    private final LocalizedNumberFormatter typedNumbers;
    private final LocalizedNumberFormatter wholeNumbers;
    private final LocalizedNumberFormatter moreNumbers;
    private final boolean rightToLeft;

    Messages(String language, Properties texts) {
        ULocale icu = ULocale.forLanguageTag(language + WESTERN_DIGITS);
        this.locale = icu.toLocale();
        this.plurals = PluralRules.forLocale(icu);
        this.rightToLeft = icu.isRightToLeft();
        this.numbers =
                NumberFormatter.withLocale(icu)
                        .precision(Precision.maxSignificantDigits(SIGNIFICANT_DIGITS));
        this.exactNumbers = numbers.precision(Precision.maxFraction(MOST_DECIMALS));
        this.typedNumbers = exactNumbers.grouping(NumberFormatter.GroupingStrategy.OFF);
        this.wholeNumbers = numbers.precision(Precision.integer());
        this.moreNumbers = wholeNumbers.sign(NumberFormatter.SignDisplay.ALWAYS);
        texts.stringPropertyNames()
                .forEach(key -> messages.put(key, Message.parse(texts.getProperty(key))));
    }

    public String language() {
        return locale.getLanguage();
    }

    /** Which way the language is written, as HTML says it. */
    public String direction() {
        return rightToLeft ? "rtl" : "ltr";
    }

    /** The text of a key; its places, if any, stay as they stand, for a script to fill. */
    public String text(String key) {
        return text(key, Map.of());
    }

    public String text(String key, String name, Object value) {
        return text(key, Map.of(name, value));
    }

    /** The text of a key with its named places filled; numbers are written as the language does. */
    public String text(String key, Map<String, ?> values) {
        return find(key, values)
                .orElseThrow(() -> new IllegalArgumentException(missing(key)))
                .fill(name -> shown(key, name, values));
    }

    /** The text of a key that was made from data; the fallback where there is none. */
    public String textOr(String key, String fallback) {
        Message message = messages.get(key);
        return message == null ? fallback : message.fill(name -> "{" + name + "}");
    }

    /** A number with at most five significant digits, in the language's own signs. */
    public String number(double value) {
        return numbers.format(value).toString();
    }

    /** A number as it was stated, to its last digit. */
    public String exact(double value) {
        return exactNumbers.format(value).toString();
    }

    /** A number as it is typed into a field: its decimal sign is the language's, nothing groups. */
    public String typed(double value) {
        return typedNumbers.format(value).toString();
    }

    /** "a, b and c". */
    public String all(List<String> items) {
        return list(ListFormatter.Type.AND, items);
    }

    /** "a, b or c". */
    public String alternatives(List<String> items) {
        return list(ListFormatter.Type.OR, items);
    }

    /** The order in which the language's readers look for names. */
    public Comparator<String> order() {
        Collator collator = Collator.getInstance(locale);
        return collator::compare;
    }

    /** A whole number, to the last digit. */
    public String count(long value) {
        return value >= 0 && value < UNGROUPED
                ? Long.toString(value)
                : wholeNumbers.format(value).toString();
    }

    /** How many more, with the language's own sign, which knows which way the text runs. */
    public String more(long value) {
        return moreNumbers.format(value).toString();
    }

    public String day(LocalDate day) {
        DateFormat format = DateFormat.getInstanceForSkeleton(DateFormat.YEAR_MONTH_DAY, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Long.valueOf(noon(day)));
    }

    /** A point in time to the minute, in UTC, which it names. */
    public String moment(Instant instant) {
        DateFormat format = DateFormat.getInstanceForSkeleton("yMMMdjmz", locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Long.valueOf(instant.toEpochMilli()));
    }

    /** A stretch of days, as short as the language says it. */
    public String dates(LocalDate first, LocalDate last) {
        DateIntervalFormat format =
                DateIntervalFormat.getInstance(DateFormat.YEAR_MONTH_DAY, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(new DateInterval(noon(first), noon(last)));
    }

    private static long noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    /** The name of a country by its ISO 3166-1 alpha-2 code; whatever else is given as it is. */
    public String country(String code) {
        return code.length() == 2 ? Locale.of("", code).getDisplayCountry(locale) : code;
    }

    private String list(ListFormatter.Type type, List<String> items) {
        return items.size() == 1
                ? items.getFirst()
                : ListFormatter.getInstance(locale, type, ListFormatter.Width.WIDE).format(items);
    }

    private Optional<Message> find(String key, Map<String, ?> values) {
        Message plain = messages.get(key);
        if (plain != null || !(values.get("count") instanceof Number count)) {
            return Optional.ofNullable(plain);
        }
        Message plural = messages.get(key + "." + plurals.select(count.doubleValue()));
        return Optional.ofNullable(plural)
                .or(() -> Optional.ofNullable(messages.get(key + ".other")));
    }

    private String shown(String key, String name, Map<String, ?> values) {
        if (values.isEmpty()) {
            return "{" + name + "}";
        }
        Object value = values.get(name);
        return switch (value) {
            case null ->
                    throw new IllegalArgumentException(
                            "message " + key + " needs a value for " + name);
            case Long whole -> count(whole);
            case Integer whole -> count(whole);
            case Double real -> number(real);
            default -> isolated(value.toString());
        };
    }

    /**
     * Keeps "300 mm" and Latin names in their own order within a text that runs the other way;
     * which way the value itself runs its first letter decides.
     */
    private String isolated(String value) {
        return rightToLeft && !value.isEmpty() ? ISOLATE + value + END_ISOLATE : value;
    }

    private String missing(String key) {
        return "no message " + key + " in language " + language();
    }
}
