package org.bordercatalogue.web.kept;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.view.Page;

/** Makes the pages that give a text back. */
public final class KeptPages {
    private static final String TEMPLATE = "kept/kept";

    private final KeptWords words;

    public KeptPages(KeptWords words) {
        this.words = words;
    }

    /**
     * Asks whether it is to be sent once more.
     *
     * @param lead key of what happened
     */
    public Page again(PostedText text, String sealed, String lead, PageContext context) {
        String button = words.button(text.path(), context);
        String name = context.visit().caller().actor().name();
        return page(
                context,
                new Shown(
                        context.messages().text(lead, "name", name),
                        "",
                        context.links().carrying(text.path(), List.of()),
                        sealed,
                        button.isEmpty()
                                ? context.text("kept.send")
                                : context.messages().text("kept.send-as", "what", button),
                        text.account().isPresent() ? texts(text, context) : List.of()));
    }

    /** What is too long to be carried, to be copied by hand. */
    public Page tooLong(PostedText text, PageContext context) {
        return page(
                context,
                new Shown(
                        context.messages()
                                .text("kept.too-long", "count", PostedTexts.LONGEST / 1024),
                        "",
                        "",
                        "",
                        "",
                        texts(text, context)));
    }

    /**
     * Says why nothing can be given back.
     *
     * @param fault key of the reason
     */
    public Page lost(String fault, PageContext context) {
        return page(context, new Shown("", context.text(fault), "", "", "", List.of()));
    }

    private static Page page(PageContext context, Shown shown) {
        boolean signedIn = context.visit().caller().identity().signedIn();
        return context.page(
                TEMPLATE,
                new KeptPage(
                        context.workFrame(context.text("kept.title")),
                        context.text("kept.title"),
                        shown.lead(),
                        shown.fault(),
                        shown.action(),
                        shown.kept(),
                        shown.button(),
                        shown.texts(),
                        signedIn ? context.links().account() : context.links().to("sign-in"),
                        context.text(signedIn ? "kept.without" : "sign-in")));
    }

    private List<KeptPage.TextView> texts(PostedText text, PageContext context) {
        Map<String, List<String>> byLabel = new LinkedHashMap<>();
        text.typed()
                .forEach((name, values) ->
                        byLabel.computeIfAbsent(words.field(name, context), _ -> new ArrayList<>())
                                .addAll(values));
        return byLabel.entrySet().stream()
                .map(each -> new KeptPage.TextView(each.getKey(), each.getValue()))
                .toList();
    }

    private record Shown(
            String lead,
            String fault,
            String action,
            String kept,
            String button,
            List<KeptPage.TextView> texts) {}
}
