package org.bordercatalogue.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bordercatalogue.edition.AnnouncedEdition;
import org.bordercatalogue.edition.DemoTime;
import org.bordercatalogue.edition.Edition;
import org.bordercatalogue.edition.Listing;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;

/**
 * The lines of a JSON Lines file other than products. A key that nothing knows is refused, so that
 * nothing is lost.
 */
final class LineJson {
    static final String EXHIBITOR = "exhibitor";
    static final String EDITION = "edition";
    static final String LISTING = "listing";
    static final String PRODUCT = "product";

    private static final Set<String> KINDS = Set.of(EXHIBITOR, EDITION, LISTING, PRODUCT);
    private static final Set<String> EXHIBITOR_KEYS =
            Set.of("id", "name", "country", "website", "aliases", "formerNames");
    private static final Set<String> EDITION_KEYS =
            Set.of(
                    "id",
                    "name",
                    "theme",
                    "startDate",
                    "endDate",
                    "city",
                    "country",
                    "host",
                    "format",
                    "participants",
                    "countries",
                    "exhibitingCompanies",
                    "source",
                    "partial");
    private static final Set<String> LISTING_KEYS =
            Set.of(
                    "edition",
                    "exhibitor",
                    "product",
                    "role",
                    "booth",
                    "source",
                    "sharesWith",
                    "demoTimes",
                    "isNew",
                    "embargoUntil");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private LineJson() {}

    static ObjectReader strictReader() {
        return JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonParser.Feature.AUTO_CLOSE_SOURCE)
                .build()
                .reader();
    }

    static String kindOf(JsonNode line) {
        if (line.isObject() && line.size() == 1) {
            String kind = line.fieldNames().next();
            if (KINDS.contains(kind) && line.get(kind).isObject()) {
                return kind;
            }
        }
        throw invalid(
                "a line must be one object under one of the keys exhibitor, edition, listing,"
                        + " product");
    }

    /** Refuses what no store gives back as it was. */
    static void requireStorable(JsonNode node) {
        if (node.isTextual()) {
            requireStorable(node.textValue());
        }
        node.properties().forEach(property -> requireStorable(property.getKey()));
        node.forEach(LineJson::requireStorable);
    }

    private static void requireStorable(String text) {
        if (text.indexOf('\0') >= 0) {
            throw invalid("a text holds the character NUL, which cannot be kept");
        }
        if (text.codePoints().anyMatch(each -> Character.getType(each) == Character.SURROGATE)) {
            throw invalid("a text holds half of a character, which cannot be kept");
        }
    }

    static Exhibitor exhibitor(JsonNode json) {
        requireKnownKeys(json, EXHIBITOR_KEYS, EXHIBITOR);
        return new Exhibitor(
                get(json, "id", EXHIBITOR),
                get(json, "name", EXHIBITOR),
                country(json, EXHIBITOR),
                find(json, "website"),
                list(json, "aliases"),
                list(json, "formerNames"));
    }

    static AnnouncedEdition edition(JsonNode json) {
        requireKnownKeys(json, EDITION_KEYS, EDITION);
        Optional<Boolean> partial =
                json.has("partial") ? Optional.of(flag(json, "partial")) : Optional.empty();
        return new AnnouncedEdition(said(json), partial);
    }

    private static Edition said(JsonNode json) {
        return new Edition(
                get(json, "id", EDITION),
                get(json, "name", EDITION),
                find(json, "theme"),
                date(json, "startDate"),
                date(json, "endDate"),
                find(json, "city"),
                country(json, EDITION),
                find(json, "host"),
                find(json, "format"),
                find(json, "participants"),
                find(json, "countries"),
                find(json, "exhibitingCompanies"),
                find(json, "source"));
    }

    static Listing listing(JsonNode json) {
        requireKnownKeys(json, LISTING_KEYS, LISTING);
        return new Listing(
                get(json, "edition", LISTING),
                get(json, "exhibitor", LISTING),
                find(json, "product"),
                find(json, "role"),
                find(json, "booth"),
                find(json, "source"),
                find(json, "sharesWith"),
                list(json, "demoTimes").stream().map(DemoTime::of).toList(),
                flag(json, "isNew"),
                instant(json, "embargoUntil"));
    }

    private static boolean flag(JsonNode json, String key) {
        JsonNode found = json.path(key);
        if (!found.isMissingNode() && !found.isBoolean()) {
            throw invalid("'" + key + "' must be true or false, not " + found);
        }
        return found.asBoolean();
    }

    private static Optional<String> country(JsonNode json, String kind) {
        Optional<String> country = find(json, "country");
        if (country.isPresent() && !COUNTRIES.contains(country.get())) {
            throw invalid(
                    kind
                            + ": country '"
                            + country.get()
                            + "' is no ISO 3166 alpha-2 code, such as FR");
        }
        return country;
    }

    private static void requireKnownKeys(JsonNode json, Set<String> known, String kind) {
        json.fieldNames()
                .forEachRemaining(key -> {
                    if (!known.contains(key)) {
                        throw invalid(
                                kind
                                        + ": there is no key '"
                                        + key
                                        + "'; known are "
                                        + String.join(", ", known.stream().sorted().toList()));
                    }
                });
    }

    private static String get(JsonNode json, String key, String kind) {
        return find(json, key).orElseThrow(() -> invalid(kind + ": '" + key + "' is missing"));
    }

    private static Optional<String> find(JsonNode json, String key) {
        JsonNode found = json.path(key);
        if (!found.isMissingNode() && !found.isNull() && !found.isTextual()) {
            throw invalid("'" + key + "' must be a text, not " + found);
        }
        return Optional.of(found.asText("")).filter(text -> found.isTextual() && !text.isBlank());
    }

    private static List<String> list(JsonNode json, String key) {
        List<String> texts = new ArrayList<>();
        if (json.has(key) && !json.get(key).isArray()) {
            throw invalid("'" + key + "' must be a list of texts, not " + json.get(key));
        }
        for (JsonNode item : json.path(key)) {
            if (!item.isTextual()) {
                throw invalid("'" + key + "' must hold texts, not " + item);
            }
            texts.add(item.textValue());
        }
        return texts;
    }

    private static Optional<LocalDate> date(JsonNode json, String key) {
        return find(json, key).map(read(key, "a date such as 2026-01-28", LocalDate::parse));
    }

    private static Optional<Instant> instant(JsonNode json, String key) {
        return find(json, key)
                .map(read(key, "an instant such as 2026-01-28T09:00:00Z", Instant::parse));
    }

    private static <T> Function<String, T> read(
            String key, String right, Function<CharSequence, T> reader) {
        return text -> {
            try {
                return reader.apply(text);
            } catch (DateTimeParseException e) {
                throw new CatalogueException(
                        ErrorCode.INVALID_INPUT,
                        "'" + key + "' is '" + text + "'; it must be " + right,
                        e);
            }
        };
    }

    private static CatalogueException invalid(String message) {
        return new CatalogueException(ErrorCode.INVALID_INPUT, message);
    }
}
