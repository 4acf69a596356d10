package org.bordercatalogue.web.letter;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.bordercatalogue.mail.Letter;
import org.bordercatalogue.mail.Wording;
import org.bordercatalogue.web.url.Addresses;
import org.bordercatalogue.web.url.SiteAddress;
import org.bordercatalogue.web.view.Messages;
import org.bordercatalogue.web.view.Translations;

/** Words letters from the texts of the interface; a link becomes a whole address of the site. */
public final class LetterWording implements Wording {
    private final Translations translations;
    private final SiteAddress site;

    public LetterWording(Translations translations, SiteAddress site) {
        this.translations = translations;
        this.site = site;
    }

    @Override
    public Worded word(Letter letter) {
        Messages messages = translations.in(language(letter));
        Map<String, String> values = new TreeMap<>(letter.values());
        values.computeIfPresent(Letter.LINK, (_, secret) -> address(secret));
        values.put("site", site.absolute("/"));
        String key = "letter." + letter.kind();
        String body =
                String.join(
                        "\n\n",
                        messages.text("letter.greeting", values),
                        messages.text(key, values),
                        messages.text("letter.closing", values));
        return new Worded(messages.text(key + ".subject", values), whole(body, values) + "\n");
    }

    /** Nothing may stand at an address, or a mail program takes it for a part of it. */
    private static String whole(String body, Map<String, String> values) {
        String whole = body;
        for (String name : List.of(Letter.LINK, "site", "address")) {
            String address = values.getOrDefault(name, "");
            whole = whole.replaceAll("\u2068(" + Pattern.quote(address) + ")\u2069", "$1");
        }
        return whole;
    }

    /** Where a one-time link leads. */
    public String address(String secret) {
        return site.absolute("/link/" + Addresses.encode(secret));
    }

    private String language(Letter letter) {
        return translations.languages().contains(letter.language())
                ? letter.language()
                : translations.languages().getFirst();
    }
}
