package org.bordercatalogue.web.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bordercatalogue.search.Layout;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.url.SearchAddresses;
import org.bordercatalogue.web.view.Frame;

/** Links to the same result otherwise: as cards, table or plot, and as files. */
final class ViewLinks {
    private final SearchAddresses addresses;
    private final PageContext context;

    ViewLinks(SearchAddresses addresses, PageContext context) {
        this.addresses = addresses;
        this.context = context;
    }

    List<Frame.Entry> links(SearchState state) {
        Layout now = state.reader().layout();
        return Stream.of(Layout.Form.values())
                .map(form ->
                        new Frame.Entry(
                                context.text("view." + word(form)),
                                word(form),
                                addresses.page(
                                        state.readBy(state.reader().withLayout(now.in(form))),
                                        context.visit()),
                                form == now.form()))
                .toList();
    }

    List<Frame.Entry> exports(SearchState state) {
        return Stream.of("csv", "xlsx", "json")
                .map(format ->
                        new Frame.Entry(
                                context.text("export." + format),
                                format,
                                addresses.export(state, format, context.visit()),
                                false))
                .toList();
    }

    private static String word(Layout.Form form) {
        return form.name().toLowerCase(Locale.ROOT);
    }
}
