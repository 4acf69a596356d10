package org.bordercatalogue.store.jdbi;

import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.product.Revision;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** The two ways in which a revision's content may change: while it is a draft, and to nothing. */
final class SubmittedContents {
    private final Handle handle;
    private final StoredContent contents;

    SubmittedContents(Handle handle, StoredContent contents) {
        this.handle = handle;
        this.contents = contents;
    }

    void replace(Revision draft) {
        Update update =
                handle.createUpdate(
                        """
                        UPDATE revision SET content = :content, content_hash = :hash,
                            definition_version = :definitions
                        WHERE id = :id AND stage = 'DRAFT'
                        """);
        if (bind(update, draft).bind("id", draft.id()).execute() == 0) {
            throw new CatalogueException(
                    ErrorCode.CONFLICT,
                    "The revision " + draft.id() + " is no draft; what was sent in never changes");
        }
    }

    void purge(String entry, Revision stub) {
        handle.createUpdate(
                        "DELETE FROM draft_section WHERE revision IN (SELECT id FROM revision WHERE entry = :entry)")
                .bind("entry", entry)
                .execute();
        handle.createUpdate(
                        "DELETE FROM field_comment WHERE revision IN (SELECT id FROM revision WHERE entry = :entry)")
                .bind("entry", entry)
                .execute();
        Update update =
                handle.createUpdate(
                        """
                        UPDATE revision SET content = :content, content_hash = :hash,
                            definition_version = :definitions, name = '', duplicate_answer = NULL,
                            decision_reason = NULL, decision_note = NULL
                        WHERE entry = :entry
                        """);
        bind(update, stub).bind("entry", entry).execute();
    }

    private Update bind(Update update, Revision revision) {
        return update.bind("content", contents.write(revision))
                .bind("hash", revision.contentHash())
                .bind("definitions", revision.definitionVersion());
    }
}
