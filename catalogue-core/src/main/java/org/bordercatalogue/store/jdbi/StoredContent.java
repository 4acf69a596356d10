package org.bordercatalogue.store.jdbi;

import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.kernel.Sha256;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.ProductJson;
import org.bordercatalogue.product.Revision;

/**
 * A revision's content as text, held against its hash both ways: a changed byte on the disk is
 * damage, not content.
 */
final class StoredContent {
    private final ProductJson json;

    StoredContent(ProductJson json) {
        this.json = json;
    }

    String write(Revision revision) {
        String content = json.write(revision.content());
        if (!Sha256.hex(content).equals(revision.contentHash())) {
            throw new IllegalArgumentException(
                    "the hash of revision " + revision.id() + " is not that of its content");
        }
        return content;
    }

    Product read(String revisionId, String content, String hash) {
        if (!Sha256.hex(content).equals(hash)) {
            throw new CatalogueException(
                    ErrorCode.CORRUPT,
                    "The content of revision "
                            + revisionId
                            + " is not what was stored; stop the program and restore the latest backup");
        }
        return json.parse(content);
    }
}
