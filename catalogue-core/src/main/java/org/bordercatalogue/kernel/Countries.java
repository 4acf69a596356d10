package org.bordercatalogue.kernel;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** ISO 3166-1 alpha-2 codes behind the English names of countries, from the JDK's own tables. */
public final class Countries {
    /** Names that sources use beside the table's. */
    private static final Map<String, String> OTHER_NAMES =
            Map.of(
                    "czech republic", "CZ",
                    "turkey", "TR",
                    "turkiye", "TR",
                    "viet nam", "VN",
                    "russian federation", "RU",
                    "usa", "US",
                    "uk", "GB");

    private final Map<String, String> codes = new HashMap<>(OTHER_NAMES);

    public Countries() {
        for (String code : Locale.getISOCountries()) {
            codes.put(folded(code), code);
            codes.put(folded(Locale.of("", code).getDisplayCountry(Locale.ENGLISH)), code);
        }
    }

    /** The code of a country by its English name, or by the code itself. */
    public Optional<String> findCode(String name) {
        return Optional.ofNullable(codes.get(folded(name)));
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
