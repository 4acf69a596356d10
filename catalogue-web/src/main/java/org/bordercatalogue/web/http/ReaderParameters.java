package org.bordercatalogue.web.http;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.search.Reader;
import org.bordercatalogue.unit.UnitSystem;

/** Reads how the reader wants things said, which any address may carry. */
final class ReaderParameters {
    private static final String UNIT = "units.";

    private ReaderParameters() {}

    static Reader read(MultivaluedMap<String, String> parameters) {
        SortedMap<String, String> units = new TreeMap<>();
        parameters.forEach((name, values) -> {
            if (name.startsWith(UNIT)) {
                units.put(name.substring(UNIT.length()), values.getFirst());
            }
        });
        return new Reader(
                Optional.ofNullable(parameters.getFirst("lang")),
                Optional.ofNullable(parameters.getFirst("units")).map(ReaderParameters::system),
                units);
    }

    private static UnitSystem system(String text) {
        return Arrays.stream(UnitSystem.values())
                .filter(each -> each != UnitSystem.BOTH)
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() ->
                        new CatalogueException(
                                ErrorCode.INVALID_PARAMETER,
                                "units=" + text + ": it is metric or imperial"));
    }
}
