package org.bordercatalogue.web.asset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AssetReaderTest {
    @Test
    void readsOurFolderAlsoWhereALibraryHasOneOfTheSameNameBeforeIt() {
        assertThat(AssetReader.class.getResource("/assets")).asString().contains("test");

        Assets assets = AssetReader.read();

        assertThat(assets.find("catalogue.css")).isPresent();
        assertThat(assets.find("of/a/library/words_fr.properties")).isEmpty();
    }
}
