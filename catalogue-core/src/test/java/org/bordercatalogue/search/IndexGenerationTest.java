package org.bordercatalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.junit.jupiter.api.Test;

class IndexGenerationTest {
    private final AtomicLong index = new AtomicLong(1);
    private final AtomicLong asked = new AtomicLong();
    private final AtomicLong clock = new AtomicLong();
    private final IndexGeneration generation =
            new IndexGeneration(
                    () -> {
                        asked.incrementAndGet();
                        return index.get();
                    },
                    clock::get);

    @Test
    void asksTheIndexOnceForManyWhoAskTogether() {
        assertThat(generation.find()).hasValue(1);
        index.set(2);
        assertThat(generation.find()).hasValue(1);
        assertThat(asked).hasValue(1);
    }

    @Test
    void seesWhatThisProcessChangedAtOnce() {
        generation.find();
        index.set(2);
        generation.forget();
        assertThat(generation.find()).hasValue(2);
    }

    @Test
    void seesWhatAnotherChangedHalfASecondLater() {
        generation.find();
        index.set(2);
        clock.addAndGet(Duration.ofMillis(500).toNanos());
        assertThat(generation.find()).hasValue(2);
    }

    @Test
    void isNotKnownWhileTheIndexDoesNotAnswer() {
        IndexGeneration away =
                new IndexGeneration(
                        () -> {
                            throw new CatalogueException(ErrorCode.SEARCH_UNAVAILABLE, "away");
                        },
                        clock::get);
        assertThat(away.find()).isEmpty();
    }
}
