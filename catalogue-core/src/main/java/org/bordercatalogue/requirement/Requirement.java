package org.bordercatalogue.requirement;

/**
 * A wish on one capability, and how much it counts.
 *
 * @param capability id
 */
public record Requirement(String capability, Wish wish, Force force) {
    public boolean isMust() {
        return force instanceof Force.Must;
    }

    /** Of a should; zero for a must, which decides instead of counting. */
    public int weight() {
        return switch (force) {
            case Force.Must _ -> 0;
            case Force.Should(int weight) -> weight;
        };
    }

    public Requirement withWish(Wish other) {
        return new Requirement(capability, other, force);
    }

    public Requirement withForce(Force other) {
        return new Requirement(capability, wish, other);
    }
}
