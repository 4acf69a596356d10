package org.bordercatalogue.cost;

import java.util.List;

/**
 * What several products cost under the same assumptions.
 *
 * @param assumptions with nothing left open, unless no currency is stated anywhere
 * @param plans in the products' order
 */
public record Costs(CostAssumptions assumptions, List<CostPlan> plans) {
    public Costs {
        plans = List.copyOf(plans);
    }

    public String currency() {
        return assumptions.currency().orElse("");
    }

    /** Whether anything is known at all. */
    public boolean isEmpty() {
        return plans.stream().allMatch(plan -> plan.known().isEmpty());
    }
}
