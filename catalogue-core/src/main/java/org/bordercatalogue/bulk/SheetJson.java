package org.bordercatalogue.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/** Tables that were sent in, and what was made of them, as they are kept. */
public final class SheetJson {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final TypeReference<List<UploadedSheet>> SHEETS = new TypeReference<>() {};

    private SheetJson() {}

    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static List<UploadedSheet> sheets(String text) {
        return read(text, SHEETS);
    }

    public static <T> T read(String text, TypeReference<T> type) {
        try {
            return MAPPER.readValue(text, type);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("a table that was kept cannot be read", damaged);
        }
    }
}
