package org.bordercatalogue.definition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.kernel.LocalText;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A place in a definition file. Whatever is wrong there is refused with file, line and reason. */
public record DefinitionNode(String file, Node node) {

    /**
     * Reads a file of the class path, given from its root; throws {@code INVALID_CONFIGURATION}
     * when it cannot.
     */
    public static DefinitionNode ofResource(String path) {
        try (InputStream stream = DefinitionNode.class.getClassLoader().getResourceAsStream(path)) {
            if (stream == null) {
                throw new CatalogueException(
                        ErrorCode.INVALID_CONFIGURATION, path + " is not on the class path");
            }
            return ofText(path, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new CatalogueException(
                    ErrorCode.INVALID_CONFIGURATION, path + " cannot be read", e);
        }
    }

    /** Reads a text; {@code file} is the name that complaints give. */
    public static DefinitionNode ofText(String file, String text) {
        LoadSettings settings = LoadSettings.builder().setLabel(file).build();
        try {
            return new Compose(settings)
                    .composeString(text)
                    .map(node -> new DefinitionNode(file, node))
                    .orElseThrow(() ->
                            new CatalogueException(
                                    ErrorCode.INVALID_CONFIGURATION, file + " holds nothing"));
        } catch (YamlEngineException e) {
            throw new CatalogueException(
                    ErrorCode.INVALID_CONFIGURATION,
                    file + " is not readable as YAML: " + e.getMessage(),
                    e);
        }
    }

    public boolean has(String key) {
        return child(key).isPresent();
    }

    /** What stands under a key, which must be there. */
    public DefinitionNode at(String key) {
        return child(key).orElseThrow(() -> refusal("'" + key + "' is missing"));
    }

    /** The items of the list under a key; none where the key is absent. */
    public List<DefinitionNode> items(String key) {
        return child(key).map(DefinitionNode::items).orElse(List.of());
    }

    /** The entries of this mapping in their order. */
    public Map<String, DefinitionNode> entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw refusal("a mapping is wanted here");
        }
        Map<String, DefinitionNode> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = new DefinitionNode(file, tuple.getKeyNode()).text();
            entries.put(key, new DefinitionNode(file, tuple.getValueNode()));
        }
        return entries;
    }

    public List<DefinitionNode> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw refusal("a list is wanted here");
        }
        return sequence.getValue().stream().map(item -> new DefinitionNode(file, item)).toList();
    }

    public String text() {
        if (!(node instanceof ScalarNode scalar)) {
            throw refusal("a text is wanted here");
        }
        return scalar.getValue();
    }

    public String text(String key) {
        return at(key).text();
    }

    public Optional<String> find(String key) {
        return child(key).map(DefinitionNode::text);
    }

    /** The texts of the list under a key; none where the key is absent. */
    public List<String> texts(String key) {
        return items(key).stream().map(DefinitionNode::text).toList();
    }

    public double number(String key) {
        return at(key).number();
    }

    public double number() {
        try {
            return Double.parseDouble(text());
        } catch (NumberFormatException e) {
            throw refusal("'" + text() + "' is not a number", e);
        }
    }

    /** A text per language. */
    public LocalText local(String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        at(key).entries().forEach((language, text) -> texts.put(language, text.text()));
        return LocalText.of(texts);
    }

    /** The failure to throw for what is wrong here. */
    public CatalogueException refusal(String reason) {
        return new CatalogueException(ErrorCode.INVALID_CONFIGURATION, place() + reason);
    }

    public CatalogueException refusal(String reason, Throwable cause) {
        return new CatalogueException(ErrorCode.INVALID_CONFIGURATION, place() + reason, cause);
    }

    private String place() {
        int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
        return file + ":" + line + ": ";
    }

    private Optional<DefinitionNode> child(String key) {
        return node instanceof MappingNode
                ? Optional.ofNullable(entries().get(key))
                : Optional.empty();
    }
}
