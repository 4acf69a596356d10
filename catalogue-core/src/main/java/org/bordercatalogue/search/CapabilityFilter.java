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
        ranges = ranges.stream().distinct().toList();
        evidence = evidence.stream().distinct().sorted().toList();
        standards = standards.stream().distinct().sorted().toList();
        conditions = conditions.stream().distinct().sorted().toList();
    }

    /** Asks for any of the ranges. */
    public static CapabilityFilter within(List<RangeLiteral> ranges) {
        return NONE.withRanges(ranges);
    }

    /** Asks for what is chosen. */
    public static CapabilityFilter choosing(Selection selection) {
        return NONE.withSelection(selection);
    }

    public CapabilityFilter withRanges(List<RangeLiteral> others) {
        return new CapabilityFilter(
                others, selection, match, unknowns, mode, evidence, standards, conditions);
    }

    public CapabilityFilter withSelection(Selection other) {
        return new CapabilityFilter(
                ranges, other, match, unknowns, mode, evidence, standards, conditions);
    }

    /** The same question, answered so surely and with these unknowns. */
    public CapabilityFilter answered(Match otherMatch, Unknowns otherUnknowns) {
        return new CapabilityFilter(
                ranges,
                selection,
                otherMatch,
                otherUnknowns,
                mode,
                evidence,
                standards,
                conditions);
    }

    public CapabilityFilter withMode(Mode other) {
        return new CapabilityFilter(
                ranges, selection, match, unknowns, other, evidence, standards, conditions);
    }

    /** The same question to the figures of these levels, standards and conditions. */
    public CapabilityFilter restricted(
            List<String> otherEvidence, List<String> otherStandards, List<String> otherConditions) {
        return new CapabilityFilter(
                ranges,
                selection,
                match,
                unknowns,
                mode,
                otherEvidence,
                otherStandards,
                otherConditions);
    }

    /** Whether only some figures count. */
    public boolean isRestricted() {
        return !(evidence.isEmpty() && standards.isEmpty() && conditions.isEmpty());
    }

    /** Whether a range or a value is asked for. */
    public boolean asks() {
        return !(ranges.isEmpty() && selection.chosen().isEmpty());
    }
}
