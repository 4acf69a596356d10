package org.bordercatalogue.account;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;

/**
 * An address that mail can be sent to. Narrower than the standard: no quoted names, no addresses of
 * numbers, nothing that could end a header.
 *
 * @param text as it was written, without blanks around it
 */
public record EmailAddress(String text) {
    /** Of RFC 5321, 4.5.3.1. */
    private static final int LONGEST = 254;

    private static final int LONGEST_NAME = 64;
    private static final String LETTER = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\p{L}\\p{N}-]";
    private static final Pattern NAME = Pattern.compile(LETTER + "+(\\." + LETTER + "+)*");
    private static final Pattern HOST =
            Pattern.compile(
                    "([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])");

    public EmailAddress {
        text = text.strip();
        int at = text.lastIndexOf('@');
        if (at < 1
                || at > LONGEST_NAME
                || text.length() > LONGEST
                || !NAME.matcher(text.substring(0, at)).matches()
                || !HOST.matcher(host(text.substring(at + 1))).matches()) {
            throw new CatalogueException(
                    ErrorCode.INVALID_INPUT,
                    "The e-mail address is not one such as name@agency.example.");
        }
    }

    /** One text for all ways to write the same address. */
    public String key() {
        int at = text.lastIndexOf('@');
        String name = Normalizer.normalize(text.substring(0, at), Normalizer.Form.NFKC);
        return name.toLowerCase(Locale.ROOT) + "@" + host(text.substring(at + 1));
    }

    @Override
    public String toString() {
        return text;
    }

    private static String host(String host) {
        try {
            return IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
