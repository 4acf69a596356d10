package org.bordercatalogue.speed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Lets contenders take the same turns one after the other, so that all see the same machine. */
final class Contest {
    private final List<Contender> contenders;
    private final int warmUp;
    private final Random random;

    /**
     * @param warmUp turns that are not counted
     */
    Contest(List<Contender> contenders, int warmUp, long seed) {
        this.contenders = List.copyOf(contenders);
        this.warmUp = warmUp;
        random = new Random(seed);
    }

    /**
     * @param turns how many each takes after the warm-up; the order among them is drawn anew for
     *     each, since whoever comes second finds caches filled
     */
    List<Timing> run(int turns) {
        List<List<Long>> nanoseconds =
                contenders.stream().map(_ -> (List<Long>) new ArrayList<Long>()).toList();
        List<List<Long>> bytes =
                contenders.stream().map(_ -> (List<Long>) new ArrayList<Long>()).toList();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < contenders.size(); i++) {
            order.add(i);
        }
        for (int turn = -warmUp; turn < turns; turn++) {
            Collections.shuffle(order, random);
            for (int each : order) {
                long start = System.nanoTime();
                long size = contenders.get(each).turn().take(turn + warmUp);
                long taken = System.nanoTime() - start;
                if (turn >= 0) {
                    nanoseconds.get(each).add(taken);
                    bytes.get(each).add(size);
                }
            }
        }
        List<Timing> timings = new ArrayList<>();
        for (int i = 0; i < contenders.size(); i++) {
            List<Long> sizes = bytes.get(i).stream().sorted().toList();
            timings.add(
                    new Timing(
                            contenders.get(i).name(),
                            nanoseconds.get(i),
                            sizes.get(sizes.size() / 2)));
        }
        return timings;
    }
}
