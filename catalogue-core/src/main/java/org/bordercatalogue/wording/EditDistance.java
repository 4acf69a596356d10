package org.bordercatalogue.wording;

/**
 * How many slips lie between two words: letters left out, put in, mistaken, or two neighbours
 * swapped (the optimal string alignment distance).
 */
final class EditDistance {
    private EditDistance() {}

    /** The distance, or anything greater than {@code most} where it is greater. */
    static int between(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = row(one, other, i, last, beforeLast);
            beforeLast = last;
            last = row;
        }
        return last[other.length()];
    }

    private static int[] row(String one, String other, int i, int[] last, int[] beforeLast) {
        int[] row = new int[other.length() + 1];
        row[0] = i;
        for (int j = 1; j <= other.length(); j++) {
            int cost = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
            row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
            if (isSwapped(one, other, i, j)) {
                row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
            }
        }
        return row;
    }

    private static boolean isSwapped(String one, String other, int i, int j) {
        return i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
