package org.bordercatalogue.web.home;

import java.util.List;
import org.bordercatalogue.web.edition.EditionsPage;
import org.bordercatalogue.web.type.TypeBranch;
import org.bordercatalogue.web.view.Frame;

/**
 * The home page.
 *
 * @param total how many products there are, in words
 * @param types the families with what is below each
 * @param editions the latest
 */
record HomePage(
        Frame frame,
        String total,
        List<TypeBranch> types,
        List<EditionsPage.EditionLine> editions) {}
