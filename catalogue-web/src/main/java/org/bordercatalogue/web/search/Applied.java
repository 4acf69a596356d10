package org.bordercatalogue.web.search;

import org.bordercatalogue.search.SearchState;

/**
 * One thing that a search asks for, and the search without it.
 *
 * @param label of the parameter and the value, for people
 */
record Applied(String parameter, String label, SearchState without) {}
