package org.bordercatalogue.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no template may hold, judged by its text. */
class TemplateSafetyTest {
    private static final List<Pattern> FORBIDDEN =
            List.of(
                    Pattern.compile("\\{\\{\\{"),
                    Pattern.compile("\\{\\{&"),
                    Pattern.compile("\\sstyle\\s*="),
                    Pattern.compile("\\son[a-z]+\\s*="),
                    Pattern.compile("<style"),
                    Pattern.compile("<script(?![^>]*\\ssrc=)"),
                    // An attribute's value without quotes around it.
                    Pattern.compile("=\\{\\{"),
                    // Loops tell nothing of an item's place.
                    Pattern.compile("@(first|last|index|key|odd|even)"),
                    // An address that does not come from the link builder.
                    Pattern.compile("(href|src|action)=\"/"));

    private static final Pattern PART = Pattern.compile("\\{\\{#?>\\s*([\\w/-]+)");
    private static final Pattern MESSAGE = Pattern.compile("\\{\\{t \"([^\"]+)\"");

    private static final String CATEGORY = "\\.(zero|one|two|few|many|other)$";

    /** Categories of the plural; the many of French and Spanish are millions. */
    private static final Map<String, Set<String>> CATEGORIES =
            Map.of(
                    "en", Set.of("one", "other"),
                    "fr", Set.of("one", "other"),
                    "es", Set.of("one", "other"),
                    "ar", Set.of("zero", "one", "two", "few", "many", "other"));

    private final Map<String, String> templates = templates();

    @Test
    void noTemplateCanBeTalkedIntoMarkup() {
        assertThat(templates).hasSizeGreaterThan(10);
        templates.forEach((name, text) ->
                FORBIDDEN.forEach(pattern ->
                        assertThat(pattern.matcher(text).find())
                                .as(name + " holds " + pattern)
                                .isFalse()));
    }

    @Test
    void everyPartThatIsNamedIsThere() {
        templates.forEach((name, text) ->
                matches(PART, text)
                        .forEach(part -> assertThat(templates).as(name).containsKey(part)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar"})
    void everyMessageThatIsNamedIsThereInEveryLanguage(String language) {
        Set<String> keys = stems(Translations.readAll(language));

        templates.forEach((name, text) ->
                matches(MESSAGE, text)
                        .forEach(key ->
                                assertThat(keys).as(name + " in " + language).contains(key)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "ar"})
    void allLanguagesSayTheSameThings(String language) {
        Properties english = Translations.readAll("en");
        Properties other = Translations.readAll(language);

        assertThat(stems(other)).isEqualTo(stems(english));
        for (String key : other.stringPropertyNames()) {
            assertThat(places(key, other))
                    .as(key + " in " + language)
                    .isEqualTo(places(counterpart(key, english), english));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar"})
    void everyCountIsSaidAsTheLanguageCounts(String language) {
        Properties properties = Translations.readAll(language);
        Set<String> needed = CATEGORIES.get(language);
        Map<String, Set<String>> said = new TreeMap<>();
        properties.stringPropertyNames().stream()
                .filter(key -> key.matches(".*" + CATEGORY))
                .forEach(key ->
                        said.computeIfAbsent(stem(key), any -> new TreeSet<>())
                                .add(key.substring(key.lastIndexOf('.') + 1)));

        // Where the number stands apart from the noun, one text serves all.
        said.forEach((key, categories) ->
                assertThat(categories).as(key + " in " + language).isIn(needed, Set.of("other")));
    }

    private static String counterpart(String key, Properties english) {
        return english.containsKey(key) ? key : stem(key) + ".other";
    }

    private static Set<String> places(String key, Properties texts) {
        Set<String> places = matches(Pattern.compile("\\{(\\w+)}"), texts.getProperty(key));
        // A category of one number alone may say it in words.
        if (key.matches(".*\\.(zero|one|two)")) {
            places.add("count");
        }
        return places;
    }

    /** Keys without the categories of the plural, in which languages differ. */
    private static Set<String> stems(Properties properties) {
        Set<String> stems = new TreeSet<>();
        properties.stringPropertyNames().forEach(key -> stems.add(stem(key)));
        return stems;
    }

    private static String stem(String key) {
        return key.replaceFirst(CATEGORY, "");
    }

    private static Set<String> matches(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Map<String, String> templates() {
        Map<String, String> texts = new TreeMap<>();
        Path folder = resource("/templates");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".hbs")).toList()) {
                String name = folder.relativize(file).toString().replace(".hbs", "");
                texts.put(name, Files.readString(file));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return texts;
    }

    private static Path resource(String name) {
        try {
            return Path.of(
                    Objects.requireNonNull(TemplateSafetyTest.class.getResource(name)).toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
