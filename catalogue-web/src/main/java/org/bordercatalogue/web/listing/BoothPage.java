package org.bordercatalogue.web.listing;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.web.media.PictureView;
import org.bordercatalogue.web.page.QrCode;
import org.bordercatalogue.web.product.ProductCard;
import org.bordercatalogue.web.view.Frame;

/**
 * A sheet to be put up at a booth.
 *
 * @param booth empty where none is given
 * @param host whose booth it is, empty where it is their own
 * @param plan where the booths are
 * @param address of the exhibitor's page, to be read by people
 */
record BoothPage(
        Frame frame,
        String exhibitor,
        String exhibitorUrl,
        String country,
        String edition,
        String editionUrl,
        String when,
        String booth,
        String host,
        Optional<PictureView> plan,
        String address,
        QrCode code,
        String calendar,
        String contact,
        List<Shown> products) {
    BoothPage {
        products = List.copyOf(products);
    }

    /**
     * A product at the booth.
     *
     * @param times of demonstrations, in the time of the place
     */
    record Shown(ProductCard card, QrCode code, boolean isNew, List<String> times) {
        Shown {
            times = List.copyOf(times);
        }
    }
}
