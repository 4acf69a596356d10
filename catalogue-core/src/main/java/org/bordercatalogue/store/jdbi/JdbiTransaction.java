package org.bordercatalogue.store.jdbi;

import java.time.Clock;
import org.bordercatalogue.account.IdentityStores;
import org.bordercatalogue.demand.DemandStore;
import org.bordercatalogue.draft.DraftStore;
import org.bordercatalogue.edition.EditionStore;
import org.bordercatalogue.exhibitor.ExhibitorStore;
import org.bordercatalogue.mail.MailStore;
import org.bordercatalogue.product.EntryStore;
import org.bordercatalogue.product.ProductJson;
import org.bordercatalogue.proposal.NoticeStore;
import org.bordercatalogue.proposal.ProposalStore;
import org.bordercatalogue.proposal.StandingStore;
import org.bordercatalogue.store.AuditLog;
import org.bordercatalogue.store.MediaStore;
import org.bordercatalogue.store.Outbox;
import org.bordercatalogue.store.PurchaseStores;
import org.bordercatalogue.store.Transaction;
import org.bordercatalogue.upload.TableUploadStore;
import org.jdbi.v3.core.Handle;

/** The stores on one connection. */
final class JdbiTransaction implements Transaction {
    private final JdbiExhibitorStore exhibitors;
    private final JdbiEntryStore entries;
    private final JdbiEditionStore editions;
    private final JdbiProposalStore proposals;
    private final JdbiStandingStore standings;
    private final JdbiDraftStore drafts;
    private final JdbiNoticeStore notices;
    private final JdbiMediaStore media;
    private final JdbiOutbox outbox;
    private final JdbiAuditLog audit;
    private final JdbiIdentityStores identity;
    private final JdbiMailStore mail;
    private final JdbiPurchaseStores purchase;
    private final JdbiDemandStore demand;
    private final JdbiTableUploadStore uploads;

    JdbiTransaction(Handle handle, ProductJson json, Clock clock) {
        Counters counters = new Counters(handle);
        this.exhibitors = new JdbiExhibitorStore(handle, clock);
        StoredContent contents = new StoredContent(json);
        this.entries = new JdbiEntryStore(handle, contents, clock);
        this.editions = new JdbiEditionStore(handle, clock);
        this.proposals = new JdbiProposalStore(handle, contents);
        this.standings = new JdbiStandingStore(handle, clock);
        this.drafts = new JdbiDraftStore(handle);
        this.notices = new JdbiNoticeStore(handle, counters);
        this.media = new JdbiMediaStore(handle, clock);
        this.outbox = new JdbiOutbox(handle, counters);
        this.audit = new JdbiAuditLog(handle, counters, clock);
        this.identity = new JdbiIdentityStores(handle);
        this.mail = new JdbiMailStore(handle, counters, clock);
        this.purchase = new JdbiPurchaseStores(handle);
        this.demand = new JdbiDemandStore(handle);
        this.uploads = new JdbiTableUploadStore(handle);
    }

    /** Writes what the two logs hold back to write it at once. */
    void writePending() {
        outbox.writePending();
        audit.writePending();
    }

    @Override
    public ExhibitorStore exhibitors() {
        return exhibitors;
    }

    @Override
    public EntryStore entries() {
        return entries;
    }

    @Override
    public EditionStore editions() {
        return editions;
    }

    @Override
    public ProposalStore proposals() {
        return proposals;
    }

    @Override
    public StandingStore standings() {
        return standings;
    }

    @Override
    public DraftStore drafts() {
        return drafts;
    }

    @Override
    public NoticeStore notices() {
        return notices;
    }

    @Override
    public MediaStore media() {
        return media;
    }

    @Override
    public Outbox outbox() {
        return outbox;
    }

    @Override
    public AuditLog audit() {
        return audit;
    }

    @Override
    public IdentityStores identity() {
        return identity;
    }

    @Override
    public MailStore mail() {
        return mail;
    }

    @Override
    public PurchaseStores purchase() {
        return purchase;
    }

    @Override
    public DemandStore demand() {
        return demand;
    }

    @Override
    public TableUploadStore uploads() {
        return uploads;
    }
}
