package org.bordercatalogue.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.bordercatalogue.definition.DefinitionNode;
import org.bordercatalogue.figure.Evidence;

/** What is known of the habits of files: {@code ingest/hints.yaml}. */
final class Hints {
    private static final String RESOURCE = "ingest/hints.yaml";

    private final List<Pattern> sourceSuffixes;
    private final List<Pattern> configurationSuffixes;
    private final List<UnitAgainst> unitsAgainst;
    private final Map<String, Evidence> evidenceByHost = new TreeMap<>();

    private Hints(DefinitionNode file) {
        sourceSuffixes = file.items("sourceSuffixes").stream().map(Hints::compiled).toList();
        configurationSuffixes =
                file.items("configurationSuffixes").stream().map(Hints::compiled).toList();
        unitsAgainst = file.items("unitsAgainst").stream().map(UnitAgainst::of).toList();
        file.at("evidence").entries().forEach(this::addHosts);
    }

    /** A unit column that says that the row is no figure, and why. */
    private record UnitAgainst(Pattern pattern, String reason) {
        static UnitAgainst of(DefinitionNode node) {
            return new UnitAgainst(compiled(node.at("unit")), node.text("reason"));
        }
    }

    static Hints load() {
        return new Hints(DefinitionNode.ofResource(RESOURCE));
    }

    boolean isSource(String suffix) {
        return matches(sourceSuffixes, suffix);
    }

    boolean isConfiguration(String suffix) {
        return matches(configurationSuffixes, suffix);
    }

    /** Why a row with this in its unit column states no figure. */
    Optional<String> findReasonAgainstUnit(String unit) {
        return unitsAgainst.stream()
                .filter(against -> against.pattern().matcher(unit).matches())
                .map(UnitAgainst::reason)
                .findFirst();
    }

    /** The level of evidence that a host certainly publishes, subdomains included. */
    Evidence evidenceOf(String host) {
        return evidenceByHost.entrySet().stream()
                .filter(entry -> host.equals(entry.getKey()) || host.endsWith("." + entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Evidence.UNCLASSIFIED);
    }

    private void addHosts(String code, DefinitionNode hosts) {
        Evidence evidence =
                Evidence.findEvidence(code)
                        .orElseThrow(() -> hosts.refusal("'" + code + "' is no level of evidence"));
        hosts.items().forEach(host -> evidenceByHost.put(host.text(), evidence));
    }

    private static boolean matches(List<Pattern> patterns, String suffix) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(suffix).matches());
    }

    private static Pattern compiled(DefinitionNode node) {
        try {
            return Pattern.compile(node.text());
        } catch (PatternSyntaxException e) {
            throw node.refusal("'" + node.text() + "' is no pattern: " + e.getDescription(), e);
        }
    }
}
