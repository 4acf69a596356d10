package org.bordercatalogue.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.jknack.handlebars.ValueResolver;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordValueResolverTest {
    private final RecordValueResolver resolver = new RecordValueResolver();

    @Test
    void readsComponents() {
        assertThat(resolver.resolve(new View("a", Optional.of("b")), "name")).isEqualTo("a");
        assertThat(resolver.resolve(new View("a", Optional.of("b")), "other")).isEqualTo("b");
    }

    @Test
    void readsAnAbsentComponentAsAnEmptyText() {
        assertThat(resolver.resolve(new View("a", Optional.empty()), "other")).isEqualTo("");
    }

    @Test
    void callsNoOtherMethod() {
        View view = new View("a", Optional.empty());

        assertThat(resolver.resolve(view, "dangerous")).isSameAs(ValueResolver.UNRESOLVED);
        assertThat(resolver.resolve(view, "hashCode")).isSameAs(ValueResolver.UNRESOLVED);
        assertThat(resolver.resolve(view, "class")).isSameAs(ValueResolver.UNRESOLVED);
        assertThat(resolver.resolve("text", "length")).isSameAs(ValueResolver.UNRESOLVED);
    }

    private record View(String name, Optional<String> other) {
        @SuppressWarnings("unused")
        String dangerous() {
            return "called";
        }
    }
}
