package org.bordercatalogue.pack;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** The shape that every pack file has, {@code /schema/pack.schema.json}. */
final class PackSchema {
    private final JsonSchema schema;

    PackSchema() {
        SchemaValidatorsConfig settings =
                SchemaValidatorsConfig.builder().pathType(PathType.JSON_POINTER).build();
        InputStream text =
                Objects.requireNonNull(
                        PackSchema.class.getResourceAsStream("/schema/pack.schema.json"));
        schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(text, settings);
    }

    List<PackFault> check(PackDocument document) {
        return schema.validate(document.tree()).stream()
                .map(message -> fault(document, message))
                .distinct()
                .toList();
    }

    private static PackFault fault(PackDocument document, ValidationMessage message) {
        String pointer = message.getInstanceLocation().toString();
        return new PackFault(document.file(), document.lineOf(pointer), message.getMessage());
    }
}
