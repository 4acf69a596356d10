package org.bordercatalogue.unit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds units by what sources write for them. */
final class Spellings {
    /** From this many letters on, case carries no meaning: "Metres", but not "MW" for mW. */
    private static final int FEWEST_LETTERS_TO_FOLD = 4;

    private static final int LONGEST = 48;

    private final Map<String, Unit> exact = new HashMap<>();
    private final Map<String, Unit> folded = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();
    private final List<String> separators;

    /**
     * @param separators what stands between a thing and its period: a stroke, "per", "an"
     */
    Spellings(List<String> separators) {
        this.separators = List.copyOf(separators);
    }

    /** Adds a spelling; gives the unit that already has it, if another has. */
    Optional<Unit> add(String spelling, Unit unit) {
        String plain = Notation.plain(spelling);
        Unit owner = exact.putIfAbsent(plain, unit);
        folded.putIfAbsent(plain.toLowerCase(Locale.ROOT), unit);
        beginnings.add(beginning(plain, 0));
        return Optional.ofNullable(owner).filter(other -> !other.id().equals(unit.id()));
    }

    Optional<Unit> find(String spelling) {
        return findPlain(tidy(Notation.plain(spelling)));
    }

    Optional<UnitFound> findAt(String text, int start) {
        if (start >= text.length() || !beginnings.contains(beginning(text, start))) {
            return Optional.empty();
        }
        for (int end = furthest(text, start); end > start; end--) {
            if (isBoundary(text, end)) {
                Optional<Unit> unit = findPlain(text.substring(start, end));
                if (unit.isPresent()) {
                    return Optional.of(new UnitFound(unit.orElseThrow(), end));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Unit> findPlain(String plain) {
        return findSimple(plain)
                .or(() -> findRate(plain))
                .or(() -> withoutStop(plain).flatMap(this::findPlain));
    }

    private Optional<Unit> findSimple(String plain) {
        Unit unit = exact.get(plain);
        if (unit == null && letters(plain) >= FEWEST_LETTERS_TO_FOLD) {
            unit = folded.get(plain.toLowerCase(Locale.ROOT));
        }
        return Optional.ofNullable(unit);
    }

    /** "kilometres per hour" is written nowhere, but its parts are. */
    private Optional<Unit> findRate(String plain) {
        for (String separator : separators) {
            int place = plain.lastIndexOf(separator);
            if (place > 0) {
                Optional<Unit> rate =
                        findRate(
                                plain.substring(0, place),
                                plain.substring(place + separator.length()));
                if (rate.isPresent()) {
                    return rate;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Unit> findRate(String above, String below) {
        Optional<Unit> thing = findSimple(above.strip());
        Optional<Unit> period = findSimple(below.strip());
        if (thing.isEmpty() || period.isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                exact.get(thing.orElseThrow().id() + "/" + period.orElseThrow().id()));
    }

    private static Optional<String> withoutStop(String plain) {
        return plain.endsWith(".")
                ? Optional.of(plain.substring(0, plain.length() - 1))
                : Optional.empty();
    }

    private static String tidy(String plain) {
        return plain.replace(" /", "/").replace("/ ", "/");
    }

    private static long letters(String plain) {
        return plain.chars().filter(Character::isLetter).count();
    }

    /**
     * The first word, or the first character where that is none; by it most texts are told apart at
     * once.
     */
    private static String beginning(String text, int start) {
        int end = start;
        while (end < text.length() && Notation.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, Math.min(text.length(), Math.max(end, start + 1)))
                .toLowerCase(Locale.ROOT);
    }

    /** Units end before a bracket that stands apart, a comma or a semicolon. */
    private static int furthest(String text, int start) {
        int limit = Math.min(text.length(), start + LONGEST);
        for (int i = start; i < limit; i++) {
            char character = text.charAt(i);
            boolean apart = i > start && text.charAt(i - 1) == ' ';
            if (character == ',' || character == ';' || (character == '(' && apart)) {
                return i;
            }
        }
        return limit;
    }

    private static boolean isWord(char character) {
        return Notation.isLetter(character) || Character.isDigit(character);
    }

    private static boolean isBoundary(String text, int end) {
        char last = text.charAt(end - 1);
        if (last == ' ') {
            return false;
        }
        return end == text.length() || !(isWord(last) && isWord(text.charAt(end)));
    }
}
