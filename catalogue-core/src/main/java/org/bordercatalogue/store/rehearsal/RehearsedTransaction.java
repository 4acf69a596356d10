package org.bordercatalogue.store.rehearsal;

import java.util.Collection;
import java.util.List;
import org.bordercatalogue.account.IdentityStores;
import org.bordercatalogue.demand.DemandStore;
import org.bordercatalogue.draft.DraftStore;
import org.bordercatalogue.mail.MailStore;
import org.bordercatalogue.proposal.NoticeStore;
import org.bordercatalogue.proposal.ProposalStore;
import org.bordercatalogue.proposal.StandingStore;
import org.bordercatalogue.store.AuditItem;
import org.bordercatalogue.store.AuditLine;
import org.bordercatalogue.store.AuditLog;
import org.bordercatalogue.store.MediaStore;
import org.bordercatalogue.store.Outbox;
import org.bordercatalogue.store.OutboxItem;
import org.bordercatalogue.store.PurchaseStores;
import org.bordercatalogue.store.Transaction;
import org.bordercatalogue.upload.TableUploadStore;

/** A read of the real store with the rehearsed changes laid over it; nothing is logged. */
record RehearsedTransaction(
        RehearsedExhibitors exhibitors,
        RehearsedEntries entries,
        RehearsedEditions editions,
        Transaction real)
        implements Transaction {

    @Override
    public ProposalStore proposals() {
        return real.proposals();
    }

    @Override
    public StandingStore standings() {
        return real.standings();
    }

    @Override
    public DraftStore drafts() {
        return real.drafts();
    }

    @Override
    public NoticeStore notices() {
        return real.notices();
    }

    @Override
    public MediaStore media() {
        return new RehearsedMedia(real.media());
    }

    @Override
    public Outbox outbox() {
        return new Outbox() {
            @Override
            public void enqueue(String entryId) {}

            @Override
            public void enqueueAll() {}

            @Override
            public List<OutboxItem> oldest(int limit) {
                return real.outbox().oldest(limit);
            }

            @Override
            public void remove(Collection<OutboxItem> done) {}

            @Override
            public long size() {
                return real.outbox().size();
            }
        };
    }

    @Override
    public AuditLog audit() {
        return new AuditLog() {
            @Override
            public void record(AuditLine line) {}

            @Override
            public List<AuditItem> listFor(String subject) {
                return real.audit().listFor(subject);
            }
        };
    }

    /** No import touches people. */
    @Override
    public IdentityStores identity() {
        return real.identity();
    }

    @Override
    public MailStore mail() {
        return real.mail();
    }

    @Override
    public PurchaseStores purchase() {
        return real.purchase();
    }

    /** No import touches what readers ask for. */
    @Override
    public DemandStore demand() {
        return real.demand();
    }

    @Override
    public TableUploadStore uploads() {
        return real.uploads();
    }
}
