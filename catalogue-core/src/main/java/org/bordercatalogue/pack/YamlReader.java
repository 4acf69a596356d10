package org.bordercatalogue.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Reads YAML 1.2 into a tree that keeps the line of every node; anchors and repeated keys are
 * refused.
 */
final class YamlReader {
    private static final int MOST_CHARACTERS = 2_000_000;

    private final PackSource source;
    private final Map<String, Integer> lines = new HashMap<>();

    private YamlReader(PackSource source) {
        this.source = source;
    }

    static PackDocument read(PackSource source) {
        YamlReader reader = new YamlReader(source);
        return new PackDocument(source.name(), reader.tree(), reader.lines);
    }

    private JsonNode tree() {
        LoadSettings settings =
                LoadSettings.builder()
                        .setLabel(source.name())
                        .setMaxAliasesForCollections(0)
                        .setCodePointLimit(MOST_CHARACTERS)
                        .build();
        try {
            Node root =
                    new Compose(settings)
                            .composeString(source.text())
                            .orElseThrow(() -> refusal(1, "the file is empty"));
            return convert(root, "");
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw refusal(line, "not readable as YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw refusal(1, "not readable as YAML: " + e.getMessage());
        }
    }

    private JsonNode convert(Node node, String pointer) {
        lines.put(pointer, lineOf(node));
        return switch (node) {
            case MappingNode mapping -> object(mapping, pointer);
            case SequenceNode sequence -> array(sequence, pointer);
            case ScalarNode scalar -> scalar(scalar);
            default -> throw refusal(lineOf(node), "anchors are not accepted");
        };
    }

    private ObjectNode object(MappingNode mapping, String pointer) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = ((ScalarNode) tuple.getKeyNode()).getValue();
            if (object.has(key)) {
                throw refusal(lineOf(tuple.getKeyNode()), "'" + key + "' stands twice");
            }
            object.set(key, convert(tuple.getValueNode(), pointer + "/" + key));
        }
        return object;
    }

    private ArrayNode array(SequenceNode sequence, String pointer) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Node item : sequence.getValue()) {
            array.add(convert(item, pointer + "/" + array.size()));
        }
        return array;
    }

    private JsonNode scalar(ScalarNode scalar) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        Tag tag = scalar.getTag();
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return make.numberNode(number(scalar));
        }
        if (tag.equals(Tag.BOOL)) {
            return make.booleanNode(Boolean.parseBoolean(scalar.getValue()));
        }
        return tag.equals(Tag.NULL) ? make.nullNode() : make.textNode(scalar.getValue());
    }

    private BigDecimal number(ScalarNode scalar) {
        try {
            return new BigDecimal(scalar.getValue());
        } catch (NumberFormatException e) {
            throw refusal(lineOf(scalar), "'" + scalar.getValue() + "' is no decimal number");
        }
    }

    private static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    private PackFaultException refusal(int line, String reason) {
        return new PackFaultException(new PackFault(source.name(), line, reason));
    }
}
