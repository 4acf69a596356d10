package org.bordercatalogue.store.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.product.Stage;
import org.bordercatalogue.proposal.Claim;
import org.bordercatalogue.proposal.Decision;
import org.bordercatalogue.proposal.Progress;
import org.bordercatalogue.proposal.Proposal;
import org.bordercatalogue.proposal.Stamp;
import org.bordercatalogue.proposal.Submission;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The columns of a revision that say how far it has come. */
final class ProposalRows {
    private static final String SELECT =
            """
            SELECT r.id, r.entry, r.number, r.stage, r.row_version, r.name, r.base, r.continues, r.content_hash,
                r.definition_version, r.asked, r.author, r.created_at, r.stage_since, r.submitted_by, r.submitted_at,
                r.duplicate_answer, r.claimed_by, r.claimed_at, r.claim_lapses_at, r.decided_by, r.decided_at,
                r.decision_code, r.decision_reason, r.decision_note, r.first_approval_by, r.first_approval_at,
                r.pending_stage, r.publish_at, r.recall_asked_at
            FROM revision r
            """;

    private final Handle handle;

    ProposalRows(Handle handle) {
        this.handle = handle;
    }

    /** Those that a condition on one key picks, which may join the entry. */
    List<Proposal> select(String condition, String key) {
        return handle.createQuery(SELECT + condition)
                .bind("key", key)
                .map(ProposalRows::proposal)
                .list();
    }

    List<Proposal> open() {
        return handle.createQuery(
                        SELECT
                                + "WHERE r.is_open = 1 ORDER BY coalesce(r.stage_since, r.created_at), r.id")
                .map(ProposalRows::proposal)
                .list();
    }

    /** Whether the version was still the one given. */
    boolean update(Proposal changed) {
        Progress progress = changed.progress();
        return handle.createUpdate(
                                """
                                UPDATE revision SET
                                    stage = :stage,
                                    is_open = (SELECT is_open FROM stage WHERE code = :stage),
                                    row_version = row_version + 1,
                                    name = :name, base = :base, continues = :continues, asked = :asked,
                                    stage_since = :since,
                                    submitted_by = :submittedBy, submitted_at = :submittedAt,
                                    duplicate_answer = :duplicateAnswer,
                                    claimed_by = :claimedBy, claimed_at = :claimedAt,
                                    claim_lapses_at = :claimLapsesAt,
                                    decided_by = :decidedBy, decided_at = :decidedAt,
                                    decision_code = :code, decision_reason = :reason, decision_note = :note,
                                    first_approval_by = :firstBy, first_approval_at = :firstAt,
                                    pending_stage = :staged,
                                    publish_at = :publishAt,
                                    recall_asked_at = :recallAskedAt
                                WHERE id = :id AND row_version = :version
                                """)
                        .bind("id", changed.id())
                        .bind("version", changed.version())
                        .bind("stage", changed.stage().name())
                        .bind("name", changed.name())
                        .bind("base", changed.base())
                        .bind("continues", changed.continues())
                        .bind("asked", JsonList.write(changed.asked()))
                        .bind("since", progress.since().toEpochMilli())
                        .bind("submittedBy", progress.submission().map(Submission::by))
                        .bind(
                                "submittedAt",
                                Instants.millis(progress.submission().map(Submission::at)))
                        .bind(
                                "duplicateAnswer",
                                progress.submission().flatMap(Submission::duplicateAnswer))
                        .bind("claimedBy", progress.claim().map(Claim::by))
                        .bind("claimedAt", Instants.millis(progress.claim().map(Claim::at)))
                        .bind(
                                "claimLapsesAt",
                                Instants.millis(progress.claim().map(Claim::lapsesAt)))
                        .bind("decidedBy", progress.decision().map(Decision::by))
                        .bind("decidedAt", Instants.millis(progress.decision().map(Decision::at)))
                        .bind("code", progress.decision().flatMap(Decision::code))
                        .bind("reason", progress.decision().flatMap(Decision::reason))
                        .bind("note", progress.decision().flatMap(Decision::note))
                        .bind("firstBy", progress.firstApproval().map(Stamp::by))
                        .bind("firstAt", Instants.millis(progress.firstApproval().map(Stamp::at)))
                        .bind("staged", progress.staged().map(Stage::name))
                        .bind("publishAt", Instants.millis(progress.publishAt()))
                        .bind("recallAskedAt", Instants.millis(progress.recallAskedAt()))
                        .execute()
                == 1;
    }

    private static Proposal proposal(ResultSet row, StatementContext context) throws SQLException {
        Instant created = Instant.ofEpochMilli(row.getLong("created_at"));
        Optional<String> asked = find(row, "asked");
        return new Proposal(
                row.getString("id"),
                row.getString("entry"),
                row.getInt("number"),
                Stage.valueOf(row.getString("stage")),
                row.getLong("row_version"),
                find(row, "name").orElse(""),
                find(row, "base"),
                find(row, "continues"),
                row.getString("content_hash"),
                row.getString("definition_version"),
                asked.map(JsonList::read).orElse(List.of()),
                row.getString("author"),
                created,
                progress(row, created));
    }

    private static Progress progress(ResultSet row, Instant created) throws SQLException {
        Optional<Instant> submittedAt = Instants.find(row, "submitted_at");
        Optional<Instant> claimedAt = Instants.find(row, "claimed_at");
        Optional<Instant> lapsesAt = Instants.find(row, "claim_lapses_at");
        Optional<Instant> decidedAt = Instants.find(row, "decided_at");
        Optional<Instant> firstAt = Instants.find(row, "first_approval_at");
        String submittedBy = find(row, "submitted_by").orElse("");
        String claimedBy = find(row, "claimed_by").orElse("");
        String decidedBy = find(row, "decided_by").orElse("");
        String firstBy = find(row, "first_approval_by").orElse("");
        Optional<String> answer = find(row, "duplicate_answer");
        Optional<String> code = find(row, "decision_code");
        Optional<String> reason = find(row, "decision_reason");
        Optional<String> note = find(row, "decision_note");
        return new Progress(
                Instants.find(row, "stage_since").orElse(created),
                submittedAt.map(at -> new Submission(submittedBy, at, answer)),
                claimedAt.map(at -> new Claim(claimedBy, at, lapsesAt.orElse(at))),
                decidedAt.map(at -> new Decision(decidedBy, at, code, reason, note)),
                firstAt.map(at -> new Stamp(firstBy, at)),
                find(row, "pending_stage").map(Stage::valueOf),
                Instants.find(row, "publish_at"),
                Instants.find(row, "recall_asked_at"));
    }

    private static Optional<String> find(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
