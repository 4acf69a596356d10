package org.bordercatalogue.product;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says in JSON which pictures and documents a product shows. */
final class MediaJson {
    static final String KEY = "media";
    private static final String FILE = "sha256";
    private static final String KIND = "kind";
    private static final String TITLE = "title";
    private static final String EXPIRES = "expires";
    private static final Set<String> KEYS = Set.of(FILE, KIND, TITLE, EXPIRES);

    private MediaJson() {}

    static void write(JsonGenerator json, List<MediaItem> media) throws IOException {
        if (!media.isEmpty()) {
            json.writeArrayFieldStart(KEY);
            for (MediaItem item : media) {
                json.writeStartObject();
                json.writeStringField(FILE, item.sha256());
                json.writeStringField(KIND, item.kind().code());
                json.writeStringField(TITLE, item.title());
                JsonText.writeIfPresent(json, EXPIRES, item.expires().map(LocalDate::toString));
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    static List<MediaItem> parse(JsonNode product, String place) {
        List<MediaItem> media = new ArrayList<>();
        for (JsonNode each : JsonText.array(product, KEY, place)) {
            media.add(item(each, place + ", media"));
        }
        return media;
    }

    private static MediaItem item(JsonNode json, String place) {
        JsonText.requireObject(json, place);
        JsonText.requireKnownKeys(json, KEYS, place);
        String hash = JsonText.get(json, FILE, place);
        if (!MediaItem.isHash(hash)) {
            throw JsonText.invalid(
                    place + ": \"" + FILE + "\" must be 64 hexadecimals in small letters");
        }
        return new MediaItem(
                hash,
                kind(JsonText.get(json, KIND, place), place),
                JsonText.find(json, TITLE, place).orElse(""),
                JsonText.find(json, EXPIRES, place).flatMap(text -> day(text, place)));
    }

    private static MediaKind kind(String code, String place) {
        return MediaKind.find(code)
                .orElseThrow(() ->
                        JsonText.invalid(
                                place
                                        + ": \""
                                        + KIND
                                        + "\" is picture, datasheet or certificate, not "
                                        + code));
    }

    private static Optional<LocalDate> day(String text, String place) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw JsonText.invalid(
                    place + ": \"" + EXPIRES + "\" must be a day such as 2030-12-31, not " + text);
        }
    }
}
