package org.bordercatalogue.web.workspace;

import java.util.List;
import org.bordercatalogue.web.entry.LikenessView;
import org.bordercatalogue.web.view.Frame;

/**
 * What is asked before a new entry is begun.
 *
 * @param key so that sending it twice begins one
 * @param check address that tells what looks like it
 * @param likenesses entries that may be the same product
 * @param fault what has to be put right, in words
 */
record NewEntryPage(
        Frame frame,
        String key,
        String exhibitor,
        String back,
        String action,
        String check,
        String name,
        String fault,
        List<TypeChoice> types,
        List<LikenessView> likenesses,
        boolean checked) {
    NewEntryPage {
        types = List.copyOf(types);
        likenesses = List.copyOf(likenesses);
    }

    record TypeChoice(String id, String label, boolean selected) {}
}
