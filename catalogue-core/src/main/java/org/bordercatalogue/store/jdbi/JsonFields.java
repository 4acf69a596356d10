package org.bordercatalogue.store.jdbi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bordercatalogue.draft.Fields;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;

/**
 * The fields of a form in one column. Everything but plain ASCII is escaped, so that whatever was
 * posted, half characters included, comes back as it was.
 */
final class JsonFields {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    private static final TypeReference<TreeMap<String, List<String>>> VALUES =
            new TypeReference<>() {};

    private JsonFields() {}

    static String write(Fields fields) {
        try {
            SortedMap<String, List<String>> values = fields.values();
            return MAPPER.writeValueAsString(values);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Fields read(String json) {
        try {
            return new Fields(MAPPER.readValue(json, VALUES));
        } catch (JsonProcessingException damaged) {
            throw new CatalogueException(
                    ErrorCode.CORRUPT, "A draft in the store is damaged: " + json, damaged);
        }
    }
}
