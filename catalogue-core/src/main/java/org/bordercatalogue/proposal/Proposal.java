package org.bordercatalogue.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.product.Stage;

/**
 * A revision with how far it has come, without its content.
 *
 * @param version counts its changes; whoever changes it names the one they saw
 * @param name of the product, as last written
 * @param base the revision that was live when it was begun
 * @param continues the revision whose text it took over
 * @param asked ids of the capabilities that its form asked for; empty where it had no form
 */
public record Proposal(
        String id,
        String entry,
        int number,
        Stage stage,
        long version,
        String name,
        Optional<String> base,
        Optional<String> continues,
        String contentHash,
        String definitionVersion,
        List<String> asked,
        String author,
        Instant createdAt,
        Progress progress) {
    public Proposal {
        asked = List.copyOf(asked);
    }

    /** The same at another stage from now on. */
    public Proposal moved(Stage next, Progress then) {
        return with(next, then);
    }

    public Proposal with(Progress then) {
        return with(stage, then);
    }

    public Proposal named(String newName) {
        return new Proposal(
                id,
                entry,
                number,
                stage,
                version,
                newName,
                base,
                continues,
                contentHash,
                definitionVersion,
                asked,
                author,
                createdAt,
                progress);
    }

    /** As the store holds it once a change of it is kept. */
    public Proposal kept() {
        return new Proposal(
                id,
                entry,
                number,
                stage,
                version + 1,
                name,
                base,
                continues,
                contentHash,
                definitionVersion,
                asked,
                author,
                createdAt,
                progress);
    }

    /** Whether this person wrote it or sent it in, so that another has to judge it. */
    public boolean isBy(String person) {
        return author.equals(person)
                || progress.submission().filter(sent -> sent.by().equals(person)).isPresent();
    }

    private Proposal with(Stage next, Progress then) {
        return new Proposal(
                id,
                entry,
                number,
                next,
                version,
                name,
                base,
                continues,
                contentHash,
                definitionVersion,
                asked,
                author,
                createdAt,
                then);
    }
}
