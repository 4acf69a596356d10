package org.bordercatalogue.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.jknack.handlebars.Context;
import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.Template;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptFragmentsTest {
    private final Translations translations = Translations.load(List.of("en", "ar"));
    private final Template template = template();
    private int written;

    @Test
    void writesTheSameViewOnce() throws IOException {
        assertThat(render("en", new Page("a", List.of(new Item("x"), new Item("x")))))
                .isEqualTo("[1 x a][1 x a]");
        assertThat(render("en", new Page("a", List.of(new Item("x"))))).isEqualTo("[1 x a]");
    }

    @Test
    void writesAnewWhatIsAnotherViewOrNameOrLanguage() throws IOException {
        assertThat(render("en", new Page("a", List.of(new Item("x"), new Item("y")))))
                .isEqualTo("[1 x a][2 y a]");
        assertThat(render("en", new Page("b", List.of(new Item("x"))))).isEqualTo("[3 x b]");
        assertThat(render("ar", new Page("b", List.of(new Item("x"))))).isEqualTo("[4 x b]");
    }

    @Test
    void aLoopOverNothingSaysWhatStandsInItsPlace() throws IOException {
        assertThat(render("en", new Page("a", List.of()))).isEqualTo("none");
    }

    private String render(String language, Page page) throws IOException {
        Context context = Context.newBuilder(page).resolver(new RecordValueResolver()).build();
        context.data(TemplateHelpers.MESSAGES, translations.in(language));
        return template.apply(context);
    }

    private Template template() {
        Handlebars engine = new Handlebars();
        TemplateHelpers.register(engine);
        engine.registerHelper("number", (value, options) -> ++written);
        try {
            return engine.compileInline(
                    "{{#each items}}{{#kept ../id}}[{{number this}} {{label}} {{../id}}]{{/kept}}"
                            + "{{else}}none{{/each}}");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Page(String id, List<Item> items) {}

    private record Item(String label) {}
}
