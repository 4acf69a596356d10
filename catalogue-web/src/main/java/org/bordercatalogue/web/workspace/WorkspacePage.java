package org.bordercatalogue.web.workspace;

import java.util.List;
import org.bordercatalogue.web.page.TypeName;
import org.bordercatalogue.web.view.Frame;

/**
 * A company's entries.
 *
 * @param companies the reader's others, to change over to
 * @param lists entries by whom they wait for
 * @param sought what delegates filter on most, by type
 * @param left whether the company has left the catalogue
 */
record WorkspacePage(
        Frame frame,
        String exhibitor,
        String publicPage,
        String add,
        String editions,
        List<Frame.Entry> companies,
        List<ListView> lists,
        boolean empty,
        boolean admin,
        boolean left,
        String leave,
        String comeBack,
        String tokens,
        String tables,
        List<WishView> wishes,
        List<SoughtViews.TypeView> sought,
        List<NewsView> news) {
    WorkspacePage {
        companies = List.copyOf(companies);
        lists = List.copyOf(lists);
        wishes = List.copyOf(wishes);
        sought = List.copyOf(sought);
        news = List.copyOf(news);
    }

    record ListView(String code, String label, String lead, List<LineView> entries) {
        ListView {
            entries = List.copyOf(entries);
        }
    }

    /**
     * An entry.
     *
     * @param state where it stands, in words; {@code pending} of what is on its way, may be empty
     * @param next address of what is to be done next; empty where nothing is
     */
    record LineView(
            String name,
            TypeName type,
            String url,
            String standing,
            String state,
            String pending,
            String since,
            String next,
            String nextLabel) {}

    /** Something that happened. */
    record NewsView(String when, String what, String name, String url, String words) {}
}
