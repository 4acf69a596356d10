package org.bordercatalogue.ingest;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** ISO 3166-1 alpha-2 codes behind the English names of countries, from the JDK's own tables. */
final class Countries {
    private final Map<String, String> codes = new HashMap<>();

    Countries() {
        for (String code : Locale.getISOCountries()) {
            codes.put(code.toLowerCase(Locale.ROOT), code);
            String name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
            codes.put(folded(name), code);
        }
        codes.put("czech republic", "CZ");
        codes.put("turkey", "TR");
        codes.put("viet nam", "VN");
        codes.put("russian federation", "RU");
    }

    Optional<String> findCode(String name) {
        return Optional.ofNullable(codes.get(folded(name)));
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
