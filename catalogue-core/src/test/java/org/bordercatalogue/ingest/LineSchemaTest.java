package org.bordercatalogue.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.bordercatalogue.figure.Blank;
import org.bordercatalogue.figure.Evidence;
import org.bordercatalogue.figure.Qualifier;
import org.bordercatalogue.testing.BuiltInDefinitions;
import org.bordercatalogue.testing.GeneratedCatalogue;
import org.bordercatalogue.testing.OddCatalogue;
import org.bordercatalogue.testing.TestingImport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema of a line against what the export writes and the import takes. */
class LineSchemaTest {
    private static final long SEED = 5;

    private final JsonMapper mapper = new JsonMapper();
    private final JsonSchema schema =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(
                            Objects.requireNonNull(
                                    LineSchemaTest.class.getResourceAsStream(
                                            "/schema/line.schema.json")));

    @Test
    void everyLineOfAnExportIsValid(@TempDir Path folder) {
        BuiltInDefinitions definitions = BuiltInDefinitions.shared();
        try (TestingImport catalogue = TestingImport.in(folder, definitions)) {
            new OddCatalogue(definitions, SEED).publish(catalogue.publisher());
            for (String file : List.of("exhibitors.jsonl", "scanners.csv", "editions.jsonl")) {
                catalogue.takeResource("/demo/" + file);
            }
            assertThat(catalogue.export().lines()).allSatisfy(this::isValid);
        }
    }

    @Test
    void everyGeneratedLineIsValid() {
        GeneratedCatalogue generated =
                new GeneratedCatalogue(BuiltInDefinitions.shared().registry(), SEED);
        assertThat(Stream.concat(generated.exhibitors(), generated.products(300)))
                .allSatisfy(this::isValid);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"exhibitors\":{}}",
                "{\"exhibitor\":{\"id\":\"a\",\"name\":\"A\"},\"edition\":{\"id\":\"e\",\"name\":\"E\"}}",
                "{\"exhibitor\":{\"id\":\"a\"}}",
                "{\"exhibitor\":{\"id\":\"A b\",\"name\":\"A\"}}",
                "{\"exhibitor\":{\"id\":\"a-\",\"name\":\"A\"}}",
                "{\"exhibitor\":{\"id\":\"a\",\"name\":\" \"}}",
                "{\"exhibitor\":{\"id\":\"a\",\"name\":\"A\",\"country\":\"France\"}}",
                "{\"exhibitor\":{\"id\":\"a\",\"name\":\"A\",\"aliases\":[1]}}",
                "{\"exhibitor\":{\"id\":\"a\",\"name\":\"A\",\"phone\":\"1\"}}",
                "{\"edition\":{\"id\":\"e\",\"name\":\"E\",\"startDate\":\"soon\"}}",
                "{\"listing\":{\"edition\":\"e\"}}",
                "{\"product\":{\"exhibitor\":\"a\",\"name\":\"N\"}}",
                "{\"product\":{\"exhibitor\":\"a\",\"name\":\"N\",\"type\":\"t\",\"colour\":\"red\"}}",
                "{\"product\":{\"exhibitor\":\"a\",\"name\":\"N\",\"type\":\"t\",\"description\":\"x\"}}",
                "{\"product\":{\"exhibitor\":\"a\",\"name\":\"N\",\"type\":\"t\",\"unmapped\":[{\"value\":\"1\"}]}}"
            })
    void aWrongLineIsNot(String line) throws JsonProcessingException {
        assertThat(faults(line)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"mobile\"",
                "12",
                "true",
                "{\"asWritten\":\"up to 320 mm\",\"condition\":\"dual energy\"}",
                "{\"value\":320,\"unit\":\"mm\"}",
                "{\"min\":300,\"max\":320,\"unit\":\"mm\",\"qualifier\":\"range\",\"evidence\":\"press\"}",
                "{\"asWritten\":\"x\",\"value\":\"30-35\",\"unit\":\"s\"}",
                "{\"options\":[\"a\",\"b\"],\"optional\":true}",
                "{\"sides\":[1,2.5],\"unit\":\"m\"}",
                "{\"text\":\"prose\",\"standard\":\"IEC 62523:2010\"}",
                "{\"claim\":\"higher\"}",
                "{\"blank\":\"not-disclosed\",\"source\":\"letter\"}"
            })
    void everyFormOfAFigureIsValid(String figure) throws JsonProcessingException {
        assertThat(faults(product(figure))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "{}",
                "{\"unit\":\"mm\"}",
                "{\"condition\":\"wet\"}",
                "{\"value\":[1],\"unit\":\"mm\"}",
                "{\"value\":1,\"colour\":\"red\"}",
                "{\"value\":1,\"qualifier\":\"nearly\"}",
                "{\"value\":1,\"evidence\":\"hearsay\"}",
                "{\"value\":1,\"optional\":\"yes\"}",
                "{\"blank\":\"unknown\"}",
                "{\"sides\":[\"a\"],\"unit\":\"m\"}",
                "{\"sides\":[1]}",
                "{\"options\":[]}",
                "{\"options\":[\"a\"],\"value\":\"b\"}",
                "{\"text\":1}",
                "{\"claim\":\"x\",\"value\":1}"
            })
    void anyOtherFormIsNot(String figure) throws JsonProcessingException {
        assertThat(faults(product(figure))).isNotEmpty();
    }

    @Test
    void itNamesTheCodesThatTheModelHas() {
        JsonNode definitions = schema.getSchemaNode().get("$defs");
        Map<String, List<String>> codes =
                Map.of(
                        "/measured/properties/qualifier",
                        Arrays.stream(Qualifier.values()).map(Qualifier::code).toList(),
                        "/circumstances/properties/evidence",
                        Arrays.stream(Evidence.values()).map(Evidence::code).toList(),
                        "/blanked/properties/blank",
                        Arrays.stream(Blank.values()).map(Blank::code).toList());
        codes.forEach((place, expected) ->
                assertThat(definitions.at(place).get("enum"))
                        .extracting(JsonNode::textValue)
                        .as(place)
                        .containsExactlyInAnyOrderElementsOf(expected));
    }

    private void isValid(String line) throws JsonProcessingException {
        assertThat(faults(line)).as(line).isEmpty();
    }

    private Set<ValidationMessage> faults(String line) throws JsonProcessingException {
        return schema.validate(mapper.readTree(line));
    }

    private static String product(String figure) {
        return "{\"product\":{\"exhibitor\":\"a\",\"name\":\"N\",\"type\":\"t\",\"capabilities\":{\"c\":["
                + figure
                + "]}}}";
    }
}
