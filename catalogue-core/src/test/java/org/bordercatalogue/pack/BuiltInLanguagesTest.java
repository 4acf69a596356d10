package org.bordercatalogue.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BuiltInLanguagesTest {
    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar");
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    private static final Pattern EASTERN_DIGITS = Pattern.compile("[\u0660-\u0669\u06f0-\u06f9]");

    private final List<Text> texts =
            new ResourcePacks()
                    .packs().stream()
                            .map(YamlReader::read)
                            .flatMap(pack -> textsOf(pack).stream())
                            .toList();

    @Test
    void everyTextStandsInTheFourLanguages() {
        assertThat(texts).hasSizeGreaterThan(2000);
        assertThat(texts).filteredOn(text -> !text.isComplete()).isEmpty();
    }

    @Test
    void arabicIsWrittenInItsOwnScriptUnlessTheTextIsAName() {
        assertThat(texts)
                .filteredOn(text -> !ARABIC.matcher(text.in("ar")).find())
                .allSatisfy(text -> assertThat(text.in("ar")).isIn(text.in("en"), text.in("es")));
    }

    @Test
    void otherLanguagesHoldNoArabic() {
        assertThat(texts)
                .filteredOn(text ->
                        ARABIC.matcher(text.in("en") + text.in("fr") + text.in("es")).find())
                .isEmpty();
    }

    @Test
    void figuresKeepTheDigitsThatThePagesUse() {
        assertThat(texts)
                .filteredOn(text -> EASTERN_DIGITS.matcher(text.in("ar")).find())
                .isEmpty();
    }

    private static List<Text> textsOf(PackDocument pack) {
        List<Text> found = new ArrayList<>();
        collect(pack, pack.tree(), "", found);
        return found;
    }

    private static void collect(
            PackDocument pack, JsonNode node, String pointer, List<Text> found) {
        if (node.path("en").isTextual()) {
            found.add(new Text(pack.file() + ":" + pack.lineOf(pointer), node));
        }
        node.properties()
                .forEach(entry ->
                        collect(pack, entry.getValue(), pointer + "/" + entry.getKey(), found));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(pack, node.get(i), pointer + "/" + i, found);
        }
    }

    private record Text(String place, JsonNode words) {
        String in(String language) {
            return words.path(language).asText("");
        }

        boolean isComplete() {
            return LANGUAGES.stream().noneMatch(language -> in(language).isBlank());
        }
    }
}
