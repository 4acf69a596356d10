package org.bordercatalogue.web.view;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.jknack.handlebars.Context;
import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.Template;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTextTest {
    private static final View VIEW =
            new View(List.of(new Item("é"), new Item(""), new Item("\uD83D\uDEC3")), "ع");

    private final Template template = template();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 8192})
    void sendsOnWhateverIsWrittenInPieces(int piece) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PageText page = new PageText(new OutputStreamWriter(bytes, UTF_8), piece)) {
            page.write("one ");
            page.append("two ").append('3').append(" customs \uD83D\uDEC3 ", 8, 12);
            page.write("-four-".toCharArray(), 1, 4);
        }
        assertThat(bytes.toString(UTF_8)).isEqualTo("one two 3 \uD83D\uDEC3 four");
    }

    /** Loops, conditions and what stands within them, in their order. */
    @ParameterizedTest
    @ValueSource(ints = {1, 5, 8192})
    void blocksAreRenderedWhereTheyStand(int piece) throws IOException {
        StringWriter whole = new StringWriter();
        try (PageText page = new PageText(whole, piece)) {
            template.apply(context(), page);
        }
        assertThat(whole).hasToString("<é!><-><\uD83D\uDEC3!>|ع.|no ع");
    }

    @Test
    void toAnotherWriterABlockIsAText() throws IOException {
        assertThat(template.apply(context())).isEqualTo("<é!><-><\uD83D\uDEC3!>|ع.|no ع");
    }

    private static Context context() {
        return Context.newBuilder(VIEW).resolver(new RecordValueResolver()).build();
    }

    private static Template template() {
        Handlebars engine = new Handlebars();
        TemplateHelpers.register(engine);
        try {
            return engine.compileInline(
                    "{{#each items}}<{{#if label}}{{#with this}}{{label}}{{/with}}!{{else}}-{{/if}}>"
                            + "{{/each}}|{{#with name}}{{this}}.{{/with}}|{{#unless name}}yes"
                            + "{{else}}no {{name}}{{/unless}}");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private record View(List<Item> items, String name) {}

    private record Item(String label) {}
}
