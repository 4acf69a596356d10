package org.bordercatalogue.ingest;

import java.util.List;
import org.bordercatalogue.edition.Edition;
import org.bordercatalogue.edition.Listing;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.publishing.Publication;
import org.bordercatalogue.publishing.Publisher;

/** Where an import puts what it read: before the public, or nowhere in a dry run. */
interface Sink {
    List<Publication> products(List<Product> products);

    List<Publication> exhibitors(List<Exhibitor> exhibitors);

    List<Publication> editions(List<Edition> editions);

    List<Publication> listings(List<Listing> listings);

    /** Publishes at once; every call is durable when it returns. */
    static Sink publishing(Publisher publisher, String actor) {
        return new Sink() {
            @Override
            public List<Publication> products(List<Product> products) {
                return publisher.publish(products, actor);
            }

            @Override
            public List<Publication> exhibitors(List<Exhibitor> exhibitors) {
                return publisher.saveExhibitors(exhibitors, actor);
            }

            @Override
            public List<Publication> editions(List<Edition> editions) {
                return publisher.saveEditions(editions, actor);
            }

            @Override
            public List<Publication> listings(List<Listing> listings) {
                return publisher.saveListings(listings, actor);
            }
        };
    }
}
