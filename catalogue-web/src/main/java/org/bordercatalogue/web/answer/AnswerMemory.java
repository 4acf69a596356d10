package org.bordercatalogue.web.answer;

import com.github.benmanes.caffeine.cache.Cache;
import java.util.Optional;
import org.bordercatalogue.cache.Caches;

/** The answers of late, up to so many bytes; those of an older index are as good as none. */
final class AnswerMemory {
    private static final long MOST_BYTES = 32L * 1024 * 1024;

    private final Cache<AnswerKey, Answer> answers =
            Caches.builder()
                    .maximumWeight(MOST_BYTES)
                    .weigher((AnswerKey key, Answer answer) -> key.weight() + answer.weight())
                    .build();

    Optional<Answer> find(AnswerKey key, long generation) {
        return Optional.ofNullable(answers.getIfPresent(key))
                .filter(answer -> answer.isOf(generation));
    }

    void keep(AnswerKey key, Answer answer) {
        answers.put(key, answer);
    }
}
