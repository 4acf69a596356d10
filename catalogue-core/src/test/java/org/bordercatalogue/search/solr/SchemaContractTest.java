package org.bordercatalogue.search.solr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.bordercatalogue.search.solr.SolrFields.Aspect;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The names in Java and those in the schema are the same. */
class SchemaContractTest {
    /** Names that are values of a field, not fields. */
    private static final Set<String> VALUES =
            Set.of("product", "figure", "index", "public", "retired", "text_", "label_");

    private final Map<String, Element> fields = new HashMap<>();
    private final Map<String, Element> types = new HashMap<>();

    @BeforeEach
    void readTheSchema() throws Exception {
        try (InputStream schema =
                Objects.requireNonNull(
                        SchemaContractTest.class.getResourceAsStream(
                                "/configset/catalogue/conf/schema.xml"))) {
            Element root =
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(schema)
                            .getDocumentElement();
            collect(root.getElementsByTagName("field"), fields);
            collect(root.getElementsByTagName("dynamicField"), fields);
            collect(root.getElementsByTagName("fieldType"), types);
        }
    }

    private static void collect(NodeList nodes, Map<String, Element> into) {
        for (int i = 0; i < nodes.getLength(); i++) {
            Element element = (Element) nodes.item(i);
            into.put(element.getAttribute("name"), element);
        }
    }

    @Test
    void everyNameInJavaIsAFieldOfTheSchema() throws Exception {
        for (Field constant : SolrFields.class.getDeclaredFields()) {
            if (Modifier.isStatic(constant.getModifiers()) && constant.getType() == String.class) {
                String name = (String) Objects.requireNonNull(constant.get(null));
                if (!VALUES.contains(name)) {
                    assertThat(fields).containsKey(name);
                }
            }
        }
        for (String language : ProductDocuments.LANGUAGES) {
            assertThat(fields)
                    .containsKeys(
                            SolrFields.TEXT_PREFIX + language, SolrFields.LABEL_PREFIX + language);
        }
    }

    @Test
    void everyAspectOfACapabilityHasItsPatternAndNoSuffixEndsAnother() {
        List<String> suffixes = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            assertThat(fields).containsKey("*" + aspect.suffix());
            assertThat(suffixes)
                    .noneMatch(other ->
                            other.endsWith(aspect.suffix()) || aspect.suffix().endsWith(other));
            suffixes.add(aspect.suffix());
        }
    }

    @Test
    void whatFacetsCountAndOrderUsesHasDocValues() {
        List<String> counted =
                new ArrayList<>(
                        List.of(
                                SolrFields.TYPE_PATH,
                                SolrFields.EXHIBITOR,
                                SolrFields.COUNTRY,
                                SolrFields.EDITION,
                                SolrFields.EVIDENCE,
                                SolrFields.NAME_ORDER,
                                SolrFields.CURRENCY,
                                SolrFields.STATED_MINIMUM,
                                SolrFields.STATED_MAXIMUM));
        for (Aspect aspect :
                List.of(
                        Aspect.READING,
                        Aspect.CURRENCY,
                        Aspect.GUARANTEED,
                        Aspect.OTHER,
                        Aspect.LEAST,
                        Aspect.GREATEST)) {
            counted.add("*" + aspect.suffix());
        }
        counted.forEach(
                name -> assertThat(attribute(name, "docValues")).as(name).isEqualTo("true"));
    }

    @Test
    void whatFiltersAskIsIndexed() {
        List<String> asked =
                new ArrayList<>(
                        List.of(
                                SolrFields.ID,
                                SolrFields.KIND,
                                SolrFields.VISIBILITY,
                                SolrFields.TYPE,
                                SolrFields.TYPE_PATH));
        for (String ofFigures :
                List.of(
                        SolrFields.FIGURE_OF,
                        SolrFields.STANDING,
                        SolrFields.OPTION,
                        SolrFields.CERTAIN_OPTION,
                        SolrFields.OPTIONAL,
                        SolrFields.FIGURE_EVIDENCE,
                        SolrFields.FIGURE_STANDARD,
                        SolrFields.FIGURE_CONDITION)) {
            asked.add(ofFigures);
            asked.add(SolrFields.nested(ofFigures));
        }
        for (Aspect aspect : List.of(Aspect.LOWER, Aspect.UPPER, Aspect.LOW, Aspect.HIGH)) {
            asked.add("*" + aspect.suffix());
        }
        asked.forEach(
                name -> assertThat(attribute(name, "indexed")).as(name).isNotEqualTo("false"));
    }

    private String attribute(String field, String attribute) {
        Element element = Objects.requireNonNull(fields.get(field), field);
        String own = element.getAttribute(attribute);
        return own.isEmpty()
                ? Objects.requireNonNull(types.get(element.getAttribute("type")))
                        .getAttribute(attribute)
                : own;
    }
}
