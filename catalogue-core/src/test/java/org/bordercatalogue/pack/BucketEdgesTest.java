package org.bordercatalogue.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.capability.Plausible;
import org.junit.jupiter.api.Test;

class BucketEdgesTest {
    private static List<Double> edges(Kind kind, double low, double high) {
        return BucketEdges.forKind(kind, Optional.of(new Plausible(low, high)));
    }

    @Test
    void narrowValuesHaveEvenEdges() {
        assertThat(edges(Kind.QUANTITY, 100, 500)).containsExactly(200.0, 300.0, 400.0);
    }

    @Test
    void skewedValuesHaveEdgesByOneTwoFiveAndTheirDecades() {
        assertThat(edges(Kind.QUANTITY, 1, 1000))
                .containsExactly(2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0);
    }

    @Test
    void ofManyDecadesEveryOtherEdgeIsKept() {
        assertThat(edges(Kind.MONEY, 100, 1e8)).hasSizeLessThanOrEqualTo(9).isSorted();
        assertThat(BucketEdges.forKind(Kind.MONEY, Optional.empty()))
                .isEqualTo(edges(Kind.MONEY, 100, 1e8));
    }

    @Test
    void whatHasNoNumberLineHasNone() {
        assertThat(edges(Kind.CHOICE, 1, 1000)).isEmpty();
        assertThat(BucketEdges.forKind(Kind.QUANTITY, Optional.empty())).isEmpty();
    }
}
