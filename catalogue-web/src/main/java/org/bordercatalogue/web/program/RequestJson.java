package org.bordercatalogue.web.program;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.posting.Flaw;
import org.bordercatalogue.web.http.ProblemException;
import org.jspecify.annotations.Nullable;

/** Reads the JSON that programs send, within limits. */
final class RequestJson {
    private static final int BAD_REQUEST = 400;
    private static final int DEEPEST = 50;
    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_NAME = 200;
    private static final long LARGEST = 1024 * 1024;

    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEEPEST)
                                                    .maxStringLength(LONGEST_TEXT)
                                                    .maxNumberLength(LONGEST_NUMBER)
                                                    .maxNameLength(LONGEST_NAME)
                                                    .maxDocumentLength(LARGEST)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private RequestJson() {}

    static JsonNode read(byte[] body) {
        try {
            JsonNode read = MAPPER.readTree(body);
            requireFinite(read);
            return read;
        } catch (JsonProcessingException broken) {
            throw invalid(broken.getOriginalMessage() + place(broken.getLocation()));
        } catch (IOException impossible) {
            throw invalid(impossible.getClass().getSimpleName());
        }
    }

    /** The text under the one key that a request may have; an empty body has none. */
    static Optional<String> readText(byte[] body, String key) {
        if (body.length == 0) {
            return Optional.empty();
        }
        JsonNode object = read(body);
        List<Flaw> flaws = new ArrayList<>();
        if (!object.isObject()) {
            flaws.add(new Flaw("", "must be an object; it may hold \"" + key + "\""));
        }
        object.fieldNames()
                .forEachRemaining(name -> {
                    if (!name.equals(key)) {
                        flaws.add(new Flaw("/" + name, "is not known; known is " + key));
                    }
                });
        JsonNode text = object.path(key);
        if (!text.isMissingNode() && !text.isTextual()) {
            flaws.add(new Flaw("/" + key, "must be a text"));
        }
        if (!flaws.isEmpty()) {
            throw ProblemException.flawed(flaws);
        }
        return Optional.ofNullable(text.textValue());
    }

    private static void requireFinite(JsonNode node) {
        if (node.isNumber() && !Double.isFinite(node.doubleValue())) {
            throw invalid("a number is too large");
        }
        node.forEach(RequestJson::requireFinite);
    }

    private static String place(@Nullable JsonLocation location) {
        return location == null
                ? ""
                : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }

    private static ProblemException invalid(String reason) {
        return ProblemException.of(
                BAD_REQUEST, "invalid-json", "The body is not JSON as it must be: " + reason);
    }
}
