package org.bordercatalogue.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.List;

/**
 * An OpenAPI document, read as strictly as it can be: what an answer holds must stand in it. Its
 * schemas leave room for more, as programs that read an answer should.
 */
public final class JsonDescription {
    private static final JsonSchemaFactory SCHEMAS =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private final JsonNode document;

    public JsonDescription(JsonNode document) {
        this.document = document.deepCopy();
        close(this.document.path("components").path("schemas"));
        close(this.document.path("paths"));
    }

    /** What of an answer is not as described; empty if all is. */
    public List<String> faults(String path, int status, String mediaType, JsonNode answer) {
        JsonNode response =
                followed(
                        document.path("paths")
                                .path(path)
                                .path("get")
                                .path("responses")
                                .path(String.valueOf(status)));
        JsonNode schema = response.path("content").path(mediaType).path("schema");
        if (!(schema instanceof ObjectNode described)) {
            return List.of("%s: %d as %s is not described".formatted(path, status, mediaType));
        }
        JsonNode whole = described.deepCopy().set("components", document.path("components"));
        return SCHEMAS.getSchema(whole).validate(answer).stream()
                .map(ValidationMessage::getMessage)
                .sorted()
                .toList();
    }

    private JsonNode followed(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode schema
                && schema.path("properties").isObject()
                && !schema.has("additionalProperties")) {
            schema.put("additionalProperties", false);
        }
        node.forEach(JsonDescription::close);
    }
}
