package org.bordercatalogue.figure;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a source says about how its number is meant. */
public enum Qualifier {
    EXACTLY,
    AT_LEAST,
    AT_MOST,
    UP_TO,
    ABOUT,
    TYPICAL,
    RANGE;

    /** By code: every figure that is read looks one up. */
    private static final Map<String, Qualifier> BY_CODE =
            Stream.of(values()).collect(Collectors.toMap(Qualifier::code, Function.identity()));

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The word used in files and the API, such as {@code up-to}. */
    public String code() {
        return code;
    }

    public static Optional<Qualifier> findQualifier(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
