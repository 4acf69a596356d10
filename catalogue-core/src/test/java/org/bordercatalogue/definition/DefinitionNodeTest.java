package org.bordercatalogue.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.junit.jupiter.api.Test;

class DefinitionNodeTest {
    private final DefinitionNode node =
            DefinitionNode.ofText(
                    "test.yaml", "name: x\nlist: [a, b]\nfactor: 2.5\nlabel: {en: one}\n");

    @Test
    void readsTextsListsNumbersAndLabels() {
        assertThat(node.text("name")).isEqualTo("x");
        assertThat(node.texts("list")).containsExactly("a", "b");
        assertThat(node.texts("absent")).isEmpty();
        assertThat(node.number("factor")).isEqualTo(2.5);
        assertThat(node.local("label").in("fr")).isEqualTo("one");
    }

    @Test
    void namesFileAndLineOfWhatIsWrong() {
        assertThatThrownBy(() -> node.at("list").number())
                .isInstanceOf(CatalogueException.class)
                .hasMessage("test.yaml:2: a text is wanted here");
        assertThatThrownBy(() -> node.at("missing"))
                .hasMessage("test.yaml:1: 'missing' is missing");
        assertThatThrownBy(() -> node.number("name"))
                .hasMessage("test.yaml:1: 'x' is not a number");
    }

    @Test
    void refusesWhatIsNoYamlOrNotThere() {
        assertThatThrownBy(() -> DefinitionNode.ofText("bad.yaml", "a: [1"))
                .hasMessageContaining("bad.yaml");
        assertThatThrownBy(() -> DefinitionNode.ofText("empty.yaml", ""))
                .hasMessage("empty.yaml holds nothing");
        assertThatThrownBy(() -> DefinitionNode.ofResource("no/such.yaml"))
                .isInstanceOfSatisfying(
                        CatalogueException.class,
                        e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_CONFIGURATION));
    }
}
