package org.bordercatalogue.store.jdbi;

import java.sql.Types;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;

/** Refuses a text that a database would not give back as it was, instead of keeping another one. */
final class StorableText extends AbstractArgumentFactory<String> {
    private static final int SHOWN = 60;

    StorableText() {
        super(Types.VARCHAR);
    }

    @Override
    protected Argument build(String text, ConfigRegistry config) {
        if (text.indexOf('\0') >= 0) {
            throw refused(text, "the character NUL");
        }
        if (text.codePoints().anyMatch(StorableText::isHalf)) {
            throw refused(text, "half of a character");
        }
        return (position, statement, context) -> statement.setString(position, text);
    }

    private static boolean isHalf(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE;
    }

    private static CatalogueException refused(String text, String what) {
        return new CatalogueException(
                ErrorCode.INVALID_INPUT,
                "A text holds "
                        + what
                        + ", which cannot be kept: \""
                        + text.substring(0, Math.min(SHOWN, text.length()))
                        + "\"");
    }
}
