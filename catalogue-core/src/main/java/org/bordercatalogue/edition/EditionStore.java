package org.bordercatalogue.edition;

import java.util.List;
import java.util.Optional;

/** Keeps editions and their listings; bound to one transaction. */
public interface EditionStore {
    Optional<Edition> findEdition(String id);

    /** All, the latest first; those without a date after those with one, by name. */
    List<Edition> listEditions();

    boolean saveEdition(Edition edition);

    /**
     * Adds or replaces the listing of the same edition, exhibitor and product; true when that
     * changed anything.
     */
    boolean saveListing(Listing listing);

    /** What stands for the same edition, exhibitor and product. */
    Optional<Listing> findSame(Listing listing);

    List<Listing> listListings();

    /** Takes away what stands for the same edition, exhibitor and product, if anything does. */
    void removeListing(Listing listing);

    /** All, for those who keep them. */
    List<Listing> listingsOfEdition(String editionId);

    /** All, for those who keep them. */
    List<Listing> listingsOfExhibitor(String exhibitorId);

    /** Those that no embargo holds back. */
    List<Listing> publicListingsOfEdition(String editionId);

    /** Those that no embargo holds back. */
    List<Listing> publicListingsOfExhibitor(String exhibitorId);

    EditionRulesStore rules();
}
