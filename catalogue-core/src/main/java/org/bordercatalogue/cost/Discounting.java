package org.bordercatalogue.cost;

import org.bordercatalogue.capability.CostTiming;

/**
 * When money is paid, and what it is worth at the beginning. Payments of a year fall due at its
 * end.
 *
 * @param rate a year, as a share; 0 discounts nothing
 */
record Discounting(int years, double rate) {
    int times(CostTiming timing) {
        return timing == CostTiming.YEAR ? years : 1;
    }

    /** The sum of what one unit paid at each of its times is worth at the beginning. */
    double factor(CostTiming timing) {
        return switch (timing) {
            case START -> 1;
            case YEAR -> annuity(years);
            case END -> worth(years);
        };
    }

    /** The part of that which has been paid by the end of a year; year 0 is the beginning. */
    double paidBy(CostTiming timing, int year) {
        return switch (timing) {
            case START -> 1;
            case YEAR -> annuity(year);
            case END -> year == years ? worth(years) : 0;
        };
    }

    private double worth(int year) {
        return Math.pow(1 + rate, -year);
    }

    private double annuity(int until) {
        double sum = 0;
        for (int year = 1; year <= until; year++) {
            sum += worth(year);
        }
        return sum;
    }
}
