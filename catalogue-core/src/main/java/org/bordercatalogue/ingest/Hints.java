package org.bordercatalogue.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bordercatalogue.figure.Evidence;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What is known of the habits of files: {@code /ingest/hints.yaml}. */
final class Hints {
    private final List<Pattern> sourceSuffixes;
    private final List<Pattern> configurationSuffixes;
    private final Map<String, Evidence> evidenceByHost = new TreeMap<>();

    private Hints(Map<?, ?> tree) {
        sourceSuffixes = patterns(part(tree, "sourceSuffixes"));
        configurationSuffixes = patterns(part(tree, "configurationSuffixes"));
        ((Map<?, ?>) part(tree, "evidence"))
                .forEach((code, hosts) ->
                        ((List<?>) hosts)
                                .forEach(host ->
                                        evidenceByHost.put(
                                                host.toString(),
                                                Evidence.findEvidence(code.toString())
                                                        .orElseThrow())));
    }

    static Hints load() {
        try (InputStream stream =
                Objects.requireNonNull(Hints.class.getResourceAsStream("/ingest/hints.yaml"))) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            Object tree = new Load(LoadSettings.builder().build()).loadFromString(text);
            return new Hints((Map<?, ?>) Objects.requireNonNull(tree));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isSource(String suffix) {
        return matches(sourceSuffixes, suffix);
    }

    boolean isConfiguration(String suffix) {
        return matches(configurationSuffixes, suffix);
    }

    /** The level of evidence that a host certainly publishes, subdomains included. */
    Evidence evidenceOf(String host) {
        return evidenceByHost.entrySet().stream()
                .filter(entry -> host.equals(entry.getKey()) || host.endsWith("." + entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Evidence.UNCLASSIFIED);
    }

    private static Object part(Map<?, ?> tree, String key) {
        return Objects.requireNonNull(tree.get(key), key);
    }

    private static boolean matches(List<Pattern> patterns, String suffix) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(suffix).matches());
    }

    private static List<Pattern> patterns(Object list) {
        return ((List<?>) list)
                .stream()
                        .map(item -> Pattern.compile(item.toString()))
                        .collect(Collectors.toList());
    }
}
