package org.bordercatalogue.store;

import org.bordercatalogue.account.IdentityStores;
import org.bordercatalogue.demand.DemandStore;
import org.bordercatalogue.draft.DraftStore;
import org.bordercatalogue.edition.EditionStore;
import org.bordercatalogue.exhibitor.ExhibitorStore;
import org.bordercatalogue.mail.MailStore;
import org.bordercatalogue.product.EntryStore;
import org.bordercatalogue.proposal.NoticeStore;
import org.bordercatalogue.proposal.ProposalStore;
import org.bordercatalogue.proposal.StandingStore;
import org.bordercatalogue.upload.TableUploadStore;

/** The stores as one transaction sees them; not for use after it ends. */
public interface Transaction {
    ExhibitorStore exhibitors();

    EntryStore entries();

    EditionStore editions();

    ProposalStore proposals();

    StandingStore standings();

    DraftStore drafts();

    NoticeStore notices();

    MediaStore media();

    Outbox outbox();

    AuditLog audit();

    IdentityStores identity();

    MailStore mail();

    PurchaseStores purchase();

    DemandStore demand();

    TableUploadStore uploads();
}
