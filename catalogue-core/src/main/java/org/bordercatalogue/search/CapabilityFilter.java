package org.bordercatalogue.search;

import java.util.List;

/**
 * What is asked of one capability.
 *
 * @param ranges for measured kinds: any of them will do
 * @param selection for chosen kinds
 * @param evidence codes; only figures of these levels count; likewise standards and coded
 *     conditions
 */
public record CapabilityFilter(
        List<RangeLiteral> ranges,
        Selection selection,
        Match match,
        Unknowns unknowns,
        Mode mode,
        List<String> evidence,
        List<String> standards,
        List<String> conditions) {
    /** Whether the best reading of the figures is enough, or only a certain one. */
    public enum Match {
        POSSIBLE,
        CERTAIN
    }

    /** What becomes of products of which the answer is unknown. */
    public enum Unknowns {
        LEAVE_OUT,
        INCLUDE,
        ONLY
    }

    /** Whether one chosen value is enough or all are wanted. */
    public enum Mode {
        ANY,
        ALL
    }

    public static final CapabilityFilter NONE =
            new CapabilityFilter(
                    List.of(),
                    Selection.NONE,
                    Match.POSSIBLE,
                    Unknowns.LEAVE_OUT,
                    Mode.ANY,
                    List.of(),
                    List.of(),
                    List.of());

    public CapabilityFilter {
        ranges = List.copyOf(ranges);
        evidence = evidence.stream().distinct().sorted().toList();
        standards = standards.stream().distinct().sorted().toList();
        conditions = conditions.stream().distinct().sorted().toList();
    }
}
