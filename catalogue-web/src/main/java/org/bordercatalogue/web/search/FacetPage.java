package org.bordercatalogue.web.search;

import java.util.List;
import org.bordercatalogue.search.Parameter;
import org.bordercatalogue.web.view.Frame;

/**
 * The page of one facet with all its values.
 *
 * @param heading the facet's label
 * @param found how many products the search finds, in words
 * @param ignored parameters that nothing knows
 * @param filter address to which the form is sent
 * @param kept parameters of all else that is asked for
 * @param facets more than one where amounts of money are stated in several currencies
 * @param back address of the search
 */
record FacetPage(
        Frame frame,
        String heading,
        String found,
        List<String> ignored,
        String filter,
        List<Parameter> kept,
        List<FacetView> facets,
        String back) {}
