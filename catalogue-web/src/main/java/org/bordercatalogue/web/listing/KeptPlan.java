package org.bordercatalogue.web.listing;

import java.util.Optional;
import org.bordercatalogue.web.media.PictureView;

/**
 * The floor plan of an edition as its organisers keep it.
 *
 * @param picture the one that stands
 * @param alt what it shows, as it stands or as it was typed
 * @param fault why a file is not taken, empty where nothing is wrong
 * @param altFault what is wrong with the words, empty where nothing is
 */
record KeptPlan(
        Optional<PictureView> picture,
        String action,
        String remove,
        String alt,
        String fault,
        String altFault) {
    /**
     * What was sent and not taken.
     *
     * @param fault why the file is not taken; empty where the words are at fault
     */
    record Refused(String alt, String fault, String altFault) {}
}
