package org.bordercatalogue.account.argon2;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bordercatalogue.account.argon2.Argon2PasswordHasher.Cost;

/** A hash in the form that other programs read too: {@code $argon2id$v=19$m=…,t=…,p=…$salt$tag}. */
@SuppressWarnings("ArrayRecordComponent")
record PhcText(Cost cost, byte[] salt, byte[] tag) {
    private static final Pattern FORM =
            Pattern.compile(
                    "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})"
                            + "\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    static PhcText parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("a kept password is not a hash of argon2id");
        }
        return new PhcText(
                new Cost(
                        Integer.parseInt(form.group(1)),
                        Integer.parseInt(form.group(2)),
                        Integer.parseInt(form.group(3))),
                Base64.getDecoder().decode(form.group(4)),
                Base64.getDecoder().decode(form.group(5)));
    }

    @Override
    public String toString() {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m="
                + cost.memory()
                + ",t="
                + cost.passes()
                + ",p="
                + cost.lanes()
                + "$"
                + base64.encodeToString(salt)
                + "$"
                + base64.encodeToString(tag);
    }
}
