package org.bordercatalogue.figure;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How far a figure has been checked, and by whom. */
public enum Evidence {
    VENDOR_CLAIM,
    DOCUMENT,
    INDEPENDENT_TEST,
    REGULATOR_LIST,
    MEMBER_CONFIRMED,
    PRESS,
    UNCLASSIFIED;

    /** By code: every figure that is read looks one up. */
    private static final Map<String, Evidence> BY_CODE =
            Stream.of(values()).collect(Collectors.toMap(Evidence::code, Function.identity()));

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The word used in files, addresses and the API, such as {@code independent-test}. */
    public String code() {
        return code;
    }

    public static Optional<Evidence> findEvidence(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
